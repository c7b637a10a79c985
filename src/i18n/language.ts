/** Finnish is the first language: its texts are the list that the others must match. */
export type Language = "fi" | "sv" | "en";

export const languages: readonly Language[] = ["fi", "sv", "en"];

/** One thing in every language, or it does not compile. */
export type InEvery<T> = Readonly<Record<Language, T>>;

/** The product's language for a locale such as "sv-FI"; anything else than Swedish and English is Finnish. */
export function languageOf(locale: string): Language {
  const start = locale.slice(0, 2).toLowerCase();
  return start === "sv" || start === "en" ? start : "fi";
}
