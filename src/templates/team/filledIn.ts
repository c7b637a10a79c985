/** A sentence as a formula, with formulas in the places of its marks such as "#goal". */
export const filledIn = (sentence: string, formulas: Readonly<Record<string, string>>): string =>
  sentence
    .split(/(#[a-z]+)/)
    .filter((part) => part !== "")
    .map((part) => formulas[part] ?? `"${part.replace(/"/g, '""')}"`)
    .join("&");
