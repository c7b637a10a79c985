import type { CellValue } from "../Book";

/**
 * What Excel makes of an input in a cell that is not formatted as text: numbers, percentages, truth values and
 * dates written as text become what they look like, a leading apostrophe keeps text. English (US), as Office.js is.
 */
export function typedValue(input: CellValue): CellValue {
  if (typeof input !== "string") return input;
  if (input.startsWith("'")) return input.slice(1);
  if (/^(true|false)$/i.test(input)) return input.toLowerCase() === "true";
  return numberIn(input.trim()) ?? dateIn(input.trim()) ?? input;
}

function numberIn(text: string): number | null {
  const parts = /^([-+]?)\$?(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[-+]?\d+)?(\s?%)?$/i.exec(text);
  const [, sign = "", whole = "", fraction = "", power = "", percent] = parts ?? [];
  if (!parts || !/\d/.test(whole + fraction)) return null;
  const number = Number(`${sign}${whole.replaceAll(",", "")}${fraction === "." ? "" : fraction}${power}`);
  return percent === undefined ? number : number / 100;
}

/** Serial number of 2026-03-09, 3/9/2026 or 3-9-2026 (month first). */
function dateIn(text: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]].map(Number)
    : [american?.[3], american?.[1], american?.[2]].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const time = Date.UTC(year, month - 1, day);
  const real = new Date(time).getUTCMonth() === month - 1 && year >= 1900;
  return real ? time / 86_400_000 + 25_569 : null;
}
