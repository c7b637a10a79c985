import type { CellValue } from "../Book";

/** What an input is, and the number format that a cell without one gets from it. */
export type ReadInput = { readonly value: CellValue; readonly format?: string };

/**
 * What Excel makes of an input in a cell that is not formatted as text: numbers, percentages, truth values, dates and
 * times written as text become what they look like, a leading apostrophe keeps text. English (US), as Office.js is.
 *
 * @param thisYear of a date without a year
 */
export function readInput(input: CellValue, thisYear = new Date().getFullYear()): ReadInput {
  if (typeof input !== "string") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  return numberIn(text) ?? dateIn(text, thisYear) ?? timeIn(text) ?? { value: input };
}

function numberIn(text: string): ReadInput | null {
  const isPercent = /\d\s?%$/.test(text);
  const plain = text.replace(/\s?%$/, "");
  const shape = /^[-+]?\$?(\d{1,3}(,\d{3})+|\d+|(?=\.\d))(\.\d*)?(e[-+]?\d+)?$/i;
  if (!shape.test(plain) || (plain !== text && !isPercent)) return null;
  const value = Number(plain.replace(/[$,]/g, "").replace(/\.$/, ""));
  if (!isPercent) return { value };
  return { value: value / 100, format: plain.includes(".") ? "0.00%" : "0%" };
}

/** 2026-03-09, 3/9/2026, 3-9-26 or 3/9, the month first. */
function dateIn(text: string, thisYear: number): ReadInput | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const american = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (!american) return null;
  const [, month, day, year] = american;
  if (year === undefined) return dayOf(thisYear, Number(month), Number(day), "d-mmm");
  return dayOf(fullYear(Number(year)), Number(month), Number(day), "m/d/yyyy");
}

/** Two digits up to 29 are of this century. */
const fullYear = (year: number): number => (year >= 100 ? year : year + (year < 30 ? 2000 : 1900));

function dayOf(year: number, month: number, day: number, format: string): ReadInput | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  return { value: date.getTime() / 86_400_000 + 25_569, format };
}

function timeIn(text: string): ReadInput | null {
  const [, hours, minutes, seconds = "0"] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return { value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, format: "h:mm" };
}
