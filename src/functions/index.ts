import { DomainError } from "../domain/shared/DomainError";
import { languageOf } from "../i18n/language";
import { writeRule } from "../i18n/rules/ruleText";
import { customFunctions, type CustomFunction } from "./customFunctions";
import { isNotAvailable } from "./isNotAvailable";

// Entry of its own, before the pane: Excel must find the functions at once, also after a reload.
for (const [id, own] of Object.entries(customFunctions)) CustomFunctions.associate(id, forExcel(own));

/** The same function as Excel wants it: missing results as #N/A, broken rules as errors with a sentence. */
function forExcel(own: CustomFunction): (...args: never[]) => unknown {
  return (...args) => {
    try {
      return withNotAvailable(own(...args));
    } catch (error) {
      throw error instanceof DomainError ? excelError(error) : error;
    }
  };
}

function withNotAvailable(result: unknown): unknown {
  const missing = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
  const shown = (cell: unknown): unknown => (Array.isArray(cell) ? cell.map(shown) : (cell ?? missing));
  return shown(result);
}

function excelError(error: DomainError): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const code = isNotAvailable(error) ? notAvailable : invalidValue;
  return new CustomFunctions.Error(code, writeRule(error, language()));
}

/** Office may not be ready yet when the first cell calculates. */
const language = () =>
  languageOf(typeof Office === "undefined" ? "fi" : (Office.context?.displayLanguage ?? "fi"));
