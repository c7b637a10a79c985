import type { Language } from "../i18n/language";
import { sheetText } from "../i18n/sheets/sheetText";
import type { Text } from "../templates/spec";

/** What a header's note says of what is typed under it: that it is typed, what, and in which unit. */
export function noteText(
  { help, unit, required }: { readonly help?: Text; readonly unit?: Text; readonly required?: true },
  language: Language,
): string {
  const { note } = sheetText[language];
  const parts = [
    required ? note.required : note.input,
    help?.[language] ?? "",
    unit ? note.unit(unit[language]) : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}
