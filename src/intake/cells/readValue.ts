import { DAY_MONTH, valueOfDay } from "./becameDate";

/** Why a value should be looked at before it is taken. */
type ValueDoubt = "ambiguousSeparator" | "approximate" | "range" | "becameDate";

/** What a text in the place of a number means. */
export type ReadValue =
  | { readonly kind: "empty" }
  /** Words that say there is no number. */
  | { readonly kind: "missingText" }
  /** A text with "%" is a share: 85 % is 0.85. */
  | { readonly kind: "number"; readonly value: number; readonly censored: boolean }
  | { readonly kind: "suspect"; readonly value: number; readonly reason: ValueDoubt }
  | { readonly kind: "reject"; readonly reason: "notANumber" | "excelError" };

const DASH = /^[-–—−]$/;
/** Excel's errors in whatever language: #DIV/0!, #ARVO!, #VÄRDEFEL!, #N/A. */
const EXCEL_ERROR = /^#[\p{L}\d/]+[!?]?$/u;
const MISSING =
  /^(?:n\/?a|ei (?:mitattu|tietoa|lukua|ole)|puuttuu|(?:ej|inte) (?:mätt|uppmätt)|uppgift saknas|saknas|not measured|no data|unknown|missing)\.?$/i;
const AT_LEAST = /^(?:[>≥]=?|yli|vähintään|över|minst|over|more than|at least)\s*(?=\d)/i;
const ABOUT = /^(?:n\.|noin|c\.|ca\.?|cirka|ungefär|about|approx\.?|~)\s*(?=\d)/i;
const UNIT =
  /\s*(?:pv|vrk|pvä|päivää?|d|dgr|dagar|dag|dygn|days?|kpl|st|pcs|h|t|min|viikkoa?|vk|veckor|weeks?)\.?$/i;
const PERCENT = /\s*%$/;
const RANGE = /^(\d+(?:[.,]\d+)?)\s*[-–—]\s*(\d+(?:[.,]\d+)?)$/;
const PLAIN = /^[-+]?\d+(?:[.,]\d+)?$/;
/** One mark and three digits after it: a decimal or a thousand, nobody knows. */
const AMBIGUOUS = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;
/** Thousands with points or commas, once the other mark or a second thousand says so. */
const WITH_POINTS = /^[-+]?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;
const WITH_COMMAS = /^[-+]?\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;
const SPACED = /^([-+]?\d{1,3})((?:[ \u00a0\u2009\u202f]\d{3})+)([.,]\d+)?$/;

/**
 * A text as the number that a person meant: decimal comma or point, thousands with spaces of any kind, units, "≥",
 * per cent. What can be read in two ways is suspect and has the likelier value; nothing is guessed silently.
 */
export function readValue(raw: string): ReadValue {
  const text = raw.trim();
  if (text === "" || DASH.test(text)) return { kind: "empty" };
  if (MISSING.test(text)) return { kind: "missingText" };
  if (EXCEL_ERROR.test(text)) return { kind: "reject", reason: "excelError" };
  return valueIn(text.replace(/\u2212/g, "-").replace(UNIT, ""));
}

function valueIn(text: string): ReadValue {
  const range = RANGE.exec(text);
  if (range) return suspect((decimal(range[1]) + decimal(range[2])) / 2, "range");
  const date = DAY_MONTH.exec(text);
  if (date) return suspect(valueOfDay(Number(date[1]), Number(date[2])), "becameDate");
  const plain = text.replace(AT_LEAST, "").replace(ABOUT, "");
  const number = numberIn(plain.replace(PERCENT, ""));
  if (number === null) return { kind: "reject", reason: "notANumber" };
  const value = PERCENT.test(plain) ? hundredth(number) : number;
  if (ABOUT.test(text)) return suspect(value, "approximate");
  if (AMBIGUOUS.test(plain)) return suspect(value, "ambiguousSeparator");
  return { kind: "number", value, censored: AT_LEAST.test(text) };
}

function numberIn(text: string): number | null {
  if (PLAIN.test(text)) return decimal(text);
  if (WITH_POINTS.test(text)) return decimal(text.replace(/\./g, ""));
  if (WITH_COMMAS.test(text)) return decimal(text.replace(/,/g, ""));
  return SPACED.test(text) ? decimal(text.replace(/[ \u00a0\u2009\u202f]/g, "")) : null;
}

const suspect = (value: number, reason: ValueDoubt): ReadValue => ({ kind: "suspect", value, reason });

const decimal = (text = ""): number => Number(text.replace(",", "."));

/** Through the text, so that 85.5 % is 0.855 and not a little less. */
const hundredth = (number: number): number => Number(`${number}e-2`);
