import { DomainError } from "../../domain/shared/DomainError";
import { isoWeekOf, mondayOf, serialOf, type Serial } from "../../domain/shared/calendar";

/** What a text in the place of a week means. */
export type ReadWeek =
  | { readonly kind: "week"; readonly monday: Serial }
  | { readonly kind: "suspect"; readonly monday: Serial; readonly reason: "notMonday" | "dayFirst" }
  /** A date's number as text: the week it stands for is not sure. */
  | { readonly kind: "suspect"; readonly monday: null; readonly reason: "serialAsText" }
  | { readonly kind: "reject"; readonly reason: "notAWeek" };

const WEEKDAY = /^(?:ma|ti|ke|to|pe|la|su|må|on|fr|lö|sö|mon|tue|wed|thu|fri|sat|sun)\.?\s+/i;
const POINTS = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ISO_WEEK = /^(\d{4})-?W(\d{1,2})$/i;
const WEEK_FIRST = /^(?:(?:vk|viikko|vko|v|vecka|week|wk|w)\.?\s*)?(\d{1,2})\s*(?:\/|\s)\s*(\d{4})$/i;
const SERIAL = /^\d{5}$/;
const notAWeek: ReadWeek = { kind: "reject", reason: "notAWeek" };

/**
 * A text as the Monday of the week that a person meant: a date of Finland, an ISO date or week, "vk 2/2026".
 */
export function readWeek(raw: string): ReadWeek {
  const text = raw.trim().replace(WEEKDAY, "");
  if (SERIAL.test(text)) return { kind: "suspect", monday: null, reason: "serialAsText" };
  const slashes = SLASHES.exec(text);
  if (slashes) return dated(slashes[3], slashes[2], slashes[1], "dayFirst");
  const points = POINTS.exec(text);
  if (points) return dated(fourDigits(points[3]), points[2], points[1]);
  const iso = ISO_DATE.exec(text);
  if (iso) return dated(iso[1], iso[2], iso[3]);
  const isoWeek = ISO_WEEK.exec(text);
  if (isoWeek) return numbered(Number(isoWeek[1]), Number(isoWeek[2]));
  const weekFirst = WEEK_FIRST.exec(text);
  return weekFirst ? numbered(Number(weekFirst[2]), Number(weekFirst[1])) : notAWeek;
}

const fourDigits = (year = "") => (year.length === 2 ? `20${year}` : year);

function dated(year = "", month = "", day = "", reason?: "dayFirst"): ReadWeek {
  const serial = serialIn(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  if (serial === null) return notAWeek;
  const monday = mondayOf(serial);
  if (reason) return { kind: "suspect", monday, reason };
  return monday === serial ? { kind: "week", monday } : { kind: "suspect", monday, reason: "notMonday" };
}

function serialIn(iso: string): Serial | null {
  try {
    return serialOf(iso);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/** The fourth of January is always in week 1. */
function numbered(year: number, week: number): ReadWeek {
  const first = serialIn(`${year}-01-04`);
  if (first === null || week < 1) return notAWeek;
  const monday = mondayOf(first) + 7 * (week - 1);
  return isoWeekOf(monday).year === year ? { kind: "week", monday } : notAWeek;
}
