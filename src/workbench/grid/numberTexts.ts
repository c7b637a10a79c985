import { InterceptorEffectEnum, numfmt, type Univer } from "@univerjs/core";
import {
  IFunctionService,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../i18n/language";

const CRITERION = /^[<>=]/;

let language: Language = "fi";

/** The language in which numbers are written from now on: in texts of formulas, and in cells without a format. */
export function writeNumbersIn(chosen: Language): void {
  language = chosen;
}

/**
 * Let "&" write numbers as Excel does: 15 digits, with the decimal sign of the language. Univer always writes a
 * point, and reads one in a criterion such as "<="&13.5, which is therefore left as it is. A workbook must be open.
 */
export function joinAsExcel(univer: Univer): void {
  const executor = univer.__getInjector().get(IFunctionService).getExecutor("CONCATENATE");
  if (!executor) throw new Error("Univer has no CONCATENATE.");
  const join = executor.calculate.bind(executor);
  executor.calculate = (...parts: BaseValueObject[]) =>
    join(...(parts.some(isCriterion) ? parts : parts.map(withText)));
}

const isCriterion = (part: BaseValueObject) => part.isString() && CRITERION.test(String(part.getValue()));

function withText(part: BaseValueObject): BaseValueObject {
  if (part.isArray()) return part.mapValue((each) => (each.isNumber() ? asText(each) : each));
  return part.isNumber() ? asText(part) : part;
}

const asText = (number: BaseValueObject): BaseValueObject =>
  StringValueObject.create(numberText(Number(number.getValue()), language));

/** A number as it stands in a text: 15 digits, without grouping. */
function numberText(value: number, spoken: Language): string {
  const text = String(Number(value.toPrecision(15)));
  return spoken === "en" ? text : text.replace(".", ",");
}

/** Let cells without a format show the decimal sign of the language, where Univer shows a point. A workbook must be open. */
export function showGeneralAsExcel(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: LAST,
      handler: (cell, _, next) =>
        next(
          typeof cell?.v === "number" && !Number.isInteger(cell.v)
            ? { ...cell, v: numfmt.format("General", cell.v, { locale: language }) }
            : cell,
        ),
    });
}

/** After Univer has formatted what has a format, before its end of the chain at -1. */
const LAST = -0.5;
