import { languages, type InEvery, type Language } from "../i18n/language";
import type { Formula, Text } from "./spec";

/**
 * Write a formula. A string or a formula in it stands as it is; a text becomes a quoted string in its language;
 * a number is written with a decimal point.
 *
 * fx`IF(${n}=0,${text},"")`
 */
export function fx(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Formula | Text)[]
): Formula {
  const write = (language: Language) =>
    parts
      .map((part, index) => part + (index < values.length ? writtenIn(values[index] as Text, language) : ""))
      .join("");
  return { fx: inEvery(write) };
}

/** The same thing made for every language. */
export function inEvery<T>(make: (language: Language) => T): InEvery<T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;
}

function writtenIn(value: string | number | Formula | Text, language: Language): string {
  if (typeof value !== "object") return String(value);
  if ("fx" in value) return value.fx[language];
  return `"${value[language].replace(/"/g, '""')}"`;
}
