const MOST_DECIMALS = 12;

/** The shortest decimal text of a cell's number, "7.5", never with an exponent. */
export function decimalText(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(MOST_DECIMALS).replace(/\.?0+$/, "") : text;
}
