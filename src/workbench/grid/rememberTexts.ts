import { ValueObjectFactory } from "@univerjs/preset-sheets-core";

const MOST = 20_000;

/**
 * Univer 0.25.1 tries to read every text of a formula as a date, a time and an amount, anew in each calculation, and
 * keeps only what it could read. Here the texts that are just texts are kept as well.
 */
export function rememberTexts(): void {
  const texts = new Set<string>();
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (value: Parameters<typeof create>[0], asText = false) => {
    if (typeof value !== "string" || asText) return create(value, asText);
    const known = texts.has(value);
    const made = create(value, known);
    if (!known && made.isString()) {
      if (texts.size >= MOST) texts.clear();
      texts.add(value);
    }
    return made;
  };
}
