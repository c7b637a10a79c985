import { en } from "../i18n/functions/en";
import { fi } from "../i18n/functions/fi";
import { sv } from "../i18n/functions/sv";
import type { InEvery, Language } from "../i18n/language";
import type { FunctionId } from "./customFunctions";

/** What is generated from the declarations in functions.ts. */
export type GeneratedMetadata = {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly name: string }[];
  }[];
};

type FunctionText = { readonly description: string; readonly parameters: Readonly<Record<string, string>> };

/** By id; a function without a text does not compile. */
const texts: InEvery<Readonly<Record<FunctionId, FunctionText>>> = { fi, sv, en };

/**
 * The functions' JSON for Excel in one language. Ids, names, types and options stay as generated; an error in a
 * range reaches the function, so that #N/A can count as missing.
 *
 * @throws Error when a function or a parameter has no text: the build stops
 */
export function functionsMetadata({ functions }: GeneratedMetadata, language: Language): object {
  const own: Readonly<Record<string, FunctionText>> = texts[language];
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map((each) => ({
      ...each,
      description: textOf(own[each.id]?.description, each.id, language),
      parameters: each.parameters.map((parameter) => ({
        ...parameter,
        description: textOf(
          own[each.id]?.parameters[parameter.name],
          `${each.id}, ${parameter.name}`,
          language,
        ),
      })),
    })),
  };
}

function textOf(text: string | undefined, what: string, language: Language): string {
  if (text === undefined) throw new Error(`i18n/functions/${language}.ts has no text for ${what}`);
  return text;
}
