import { DomainError } from "./DomainError";

/** Days since 30.12.1899: what a cell holds for a date, in the 1900 system, from 1.3.1900 on. */
export type Serial = number;

const MS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST = 61;
const LAST = 2_958_465;

/**
 * @param iso - a calendar date, "2026-01-05"
 * @throws DomainError `not-a-date` when it is no date of the calendar
 * @example
 * serialOf("2026-01-05");
 * // => 46027
 */
export function serialOf(iso: string): Serial {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
  // Date.parse takes 30 February for 2 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) {
    throw new DomainError("not-a-date", `expected a date like 2026-01-05, got ${iso}`, { value: iso });
  }
  return (time - EPOCH) / MS_A_DAY;
}

/** The serial of a moment in UTC; `NaN` of none. */
export const serialAt = (milliseconds: number): Serial => Math.floor((milliseconds - EPOCH) / MS_A_DAY);

/**
 * @throws DomainError `not-a-date` outside 1.3.1900–31.12.9999
 * @example
 * isoOf(46027);
 * // => "2026-01-05"
 */
export function isoOf(serial: Serial): string {
  return dateOf(serial).toISOString().slice(0, 10);
}

/** The year, month (1–12) and day of a date. */
export function partsOf(serial: Serial): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = dateOf(serial);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The Monday of the date's week.
 *
 * @example
 * mondayOf(46033);
 * // => 46027
 */
export function mondayOf(serial: Serial): Serial {
  const day = Math.floor(serial);
  return day - ((day + 5) % 7);
}

/** A day without a time of the day, and a Monday. */
export const isMonday = (serial: Serial): boolean => serial % 7 === 2;

/** Serial numbers that a decimal becomes when Excel takes it for a date: 2000 to 2099. */
export const FIRST_DAY: Serial = 36_526;
export const LAST_DAY: Serial = 73_050;

/** Whether a number can be meant as a day; 12 and a phone number are not. */
export const isDay = (serial: Serial): boolean => serial >= FIRST_DAY && serial < LAST_DAY + 1;

/** Whether a cell can show a number as a date, of whatever age. */
export function isInCalendar(serial: Serial): boolean {
  const day = Math.floor(serial);
  return day >= FIRST && day <= LAST;
}

/** An ISO 8601 week: Monday first, the week of the year's first Thursday is week 1. */
export type IsoWeek = { readonly year: number; readonly week: number };

/**
 * @throws DomainError `not-a-date` outside 1.3.1900–31.12.9999
 * @example
 * isoWeekOf(46023);
 * // => { year: 2026, week: 1 }
 */
export function isoWeekOf(serial: Serial): IsoWeek {
  dateOf(serial);
  const thursday = mondayOf(serial) + 3;
  const { year } = partsOf(thursday);
  return { year, week: Math.floor((thursday - firstOf(year)) / 7) + 1 };
}

/** 1 January, without the way through text: charts ask for hundreds of weeks. */
const firstOf = (year: number): Serial => (Date.UTC(year, 0, 1) - EPOCH) / MS_A_DAY;

/**
 * @example
 * weekLabel(46027);
 * // => "2026-W02"
 */
export function weekLabel(serial: Serial): string {
  const { year, week } = isoWeekOf(serial);
  return `${year}-W${String(week).padStart(2, "0")}`;
}

function dateOf(serial: Serial): Date {
  if (!isInCalendar(serial)) {
    throw new DomainError("not-a-date", `expected a date from 1.3.1900 on, got ${serial}`, { value: serial });
  }
  return new Date(EPOCH + Math.floor(serial) * MS_A_DAY);
}
