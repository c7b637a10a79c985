import type { CellValue } from "../Book";

/**
 * What a cell shows for the number formats that our templates use: General, 0, 0.0…, #,##0.00, percent, dates.
 * Another format shows the number as it is.
 */
export function formattedText(value: CellValue, format = "General"): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const { part, sign } = partFor(value, format.split(";"));
  return sign + formatted(Math.abs(value), part.replace(/\[[^\]]*\]|[_*]./g, ""));
}

type Part = { readonly part: string; readonly sign: string };

/** The part of "positive;negative;zero" that counts, and a minus where it brings none itself. */
function partFor(value: number, [positive = "General", negative, zero]: readonly string[]): Part {
  if (value === 0) return { part: zero ?? positive, sign: "" };
  if (value > 0) return { part: positive, sign: "" };
  return negative === undefined ? { part: positive, sign: "-" } : { part: negative, sign: "" };
}

function formatted(number: number, format: string): string {
  if (/^general$/i.test(format) || format === "@") return String(Number(number.toPrecision(11)));
  if (/[ymd]/i.test(format.replace(/"[^"]*"/g, ""))) return dateText(number, format);
  const parts = /^(.*?)([#0,.]*[#0])(.*)$/.exec(format.replace(/\\(.)/g, "$1"));
  if (!parts) return format.replaceAll('"', "");
  const [, before = "", digits = "", after = ""] = parts;
  const scaled = after.replace(/"[^"]*"/g, "").includes("%") ? number * 100 : number;
  return unquoted(before) + digitText(scaled, digits) + unquoted(after);
}

function digitText(number: number, digits: string): string {
  const [whole = "", fraction = ""] = digits.split(".");
  const [shownWhole = "", shownFraction = ""] = number.toFixed(fraction.length).split(".");
  const least = fraction.replace(/#+$/, "").length;
  const kept = shownFraction.replace(/0+$/, "").padEnd(least, "0");
  const grouped = whole.includes(",") ? shownWhole.replace(/\B(?=(\d{3})+$)/g, ",") : shownWhole;
  return kept === "" ? grouped : `${grouped}.${kept}`;
}

function dateText(serial: number, format: string): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  const two = (value: number): string => String(value).padStart(2, "0");
  const values: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    yy: two(date.getUTCFullYear() % 100),
    mm: two(date.getUTCMonth() + 1),
    m: String(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
    hh: two(date.getUTCHours()),
    h: String(date.getUTCHours()),
  };
  return unquoted(
    format
      .toLowerCase()
      .replace(/(hh?:)mm/g, (_, hours: string) => `${hours}${two(date.getUTCMinutes())}`)
      .replace(/yyyy|yy|mm|m|dd|d|hh|h/g, (part) => values[part] ?? part),
  );
}

const unquoted = (text: string): string => text.replaceAll('"', "").replace(/\\/g, "");
