import type { Language } from "../../i18n/language";
import type { CellValue } from "../office/model/Book";

/** What was typed, as Excel in the person's language understands it; `format` is what a General cell gets. */
export type Typed = { readonly value: CellValue; readonly format?: string };

const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
const MINUS = /^[\u2212\u2013]/;

/**
 * Decimal comma and day.month.year in Finnish and Swedish, decimal point and year-month-day in English; percentages
 * in both. Anything else stays the text that it is.
 *
 * @param thisYear - the year of a date that is typed without one
 */
export function typedInput(text: string, language: Language, thisYear: number): Typed {
  const plain = text
    .trim()
    .replace(MINUS, "-")
    .replace(/[\u00a0\u202f]/g, " ");
  const truth = truthOf(plain, language);
  if (truth !== null) return { value: truth };
  const number = numberOf(plain.replace(/\s?%$/, ""), language);
  if (number !== null && plain.endsWith("%")) return { value: number / 100, format: "0%" };
  if (number !== null) return { value: number };
  const date = dateOf(plain, language, thisYear);
  if (date !== null) return { value: date, format: language === "en" ? "yyyy-mm-dd" : "d.m.yyyy" };
  return { value: text };
}

const TRUTHS: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  fi: ["tosi", "epätosi"],
  sv: ["sant", "falskt"],
  en: ["true", "false"],
};

function truthOf(text: string, language: Language): boolean | null {
  const index = [TRUTHS[language], TRUTHS.en]
    .map((words) => words.indexOf(text.toLowerCase()))
    .find((found) => found >= 0);
  return index === undefined ? null : index === 0;
}

function numberOf(text: string, language: Language): number | null {
  const shape =
    language === "en"
      ? /^[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[-+]?\d+)?$/i
      : /^[-+]?(\d+|\d{1,3}( \d{3})+)?(,\d*)?(e[-+]?\d+)?$/i;
  if (!shape.test(text) || !/\d/.test(text)) return null;
  const standard = language === "en" ? text.replace(/,/g, "") : text.replace(/ /g, "").replace(",", ".");
  return Number(standard);
}

function dateOf(text: string, language: Language, thisYear: number): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const european = language === "en" ? null : /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?$/.exec(text);
  if (!european) return null;
  const year = european[3] === undefined ? thisYear : fullYear(Number(european[3]));
  return serialOf(year, Number(european[2]), Number(european[1]));
}

/** Excel's own turn of the century. */
const fullYear = (year: number) => (year < 30 ? 2000 + year : year < 100 ? 1900 + year : year);

function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return real ? Math.round((time - EPOCH) / DAY_MS) : null;
}

/** A number as it stands in a cell that is being edited, so that typing Enter changes nothing. */
export function shownInput(value: number, format: string, language: Language): string {
  if (/[dy]/i.test(format.replace(/"[^"]*"|\\./g, "")) && value > 0 && value % 1 === 0)
    return dayOf(value, language);
  const percent = format.includes("%") && !format.includes("\\ %");
  const text = String(percent ? Number((value * 100).toPrecision(15)) : value).replace("e+", "e");
  return (language === "en" ? text : text.replace(".", ",")) + (percent ? "%" : "");
}

function dayOf(serial: number, language: Language): string {
  const date = new Date(EPOCH + serial * DAY_MS);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  const two = (part: number) => String(part).padStart(2, "0");
  return language === "en" ? `${year}-${two(month)}-${two(day)}` : `${day}.${month}.${year}`;
}
