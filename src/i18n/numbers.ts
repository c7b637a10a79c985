import type { InEvery, Language } from "./language";

const NBSP = "\u00a0";
const MINUS = "\u2212";

const decimalMarks: InEvery<string> = { fi: ",", sv: ",", en: "." };

/** What stands between thousands. */
export const groupMarks: InEvery<string> = { fi: NBSP, sv: NBSP, en: "," };

/**
 * A number as people write it: decimal comma in Finnish and Swedish, thousands grouped, a real minus sign.
 *
 * @param decimals - how many decimals at the most; ending zeros are left out
 */
export function writeNumber(value: number, language: Language, decimals = 2): string {
  const [whole = "0", rest = ""] = Math.abs(value).toFixed(decimals).split(".");
  const shown = rest.replace(/0+$/, "");
  const sign = value < 0 && (Number(whole) !== 0 || shown !== "") ? MINUS : "";
  return sign + grouped(whole, language) + (shown && decimalMarks[language] + shown);
}

/** A share between 0 and 1 as a percentage with its sign: 0.918 is "91,8 %". */
export function writePercent(share: number, language: Language): string {
  return `${writeNumber(share * 100, language, 1)}${language === "en" ? "" : NBSP}%`;
}

/** Cents as euros without the sign: 689391n is "6 893,91". */
export function writeEuros(cents: bigint, language: Language): string {
  const absolute = cents < 0n ? -cents : cents;
  const rest = String(absolute % 100n).padStart(2, "0");
  return (
    (cents < 0n ? MINUS : "") + grouped(String(absolute / 100n), language) + decimalMarks[language] + rest
  );
}

/** Euros with the sign where the language has it: "6 893,91 €", "€6,893.91". */
export function writeMoney(cents: bigint, language: Language): string {
  const amount = writeEuros(cents, language);
  if (language !== "en") return `${amount}${NBSP}€`;
  return amount.startsWith(MINUS) ? `${MINUS}€${amount.slice(1)}` : `€${amount}`;
}

const grouped = (whole: string, language: Language) =>
  whole.replace(/\B(?=(\d{3})+$)/g, groupMarks[language]);
