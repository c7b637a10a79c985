import type { Serial } from "../shared/calendar";
import { holidayOn } from "./holidays";

/** Saturday or Sunday. */
export const isWeekend = (day: Serial): boolean => Math.floor(day) % 7 < 2;

/** Monday to Friday, no holiday and neither of the two eves. */
export const isBusinessDay = (day: Serial): boolean => !isWeekend(day) && holidayOn(day) === null;

/**
 * The last business day up to a date, the date itself included.
 *
 * @example
 * businessDayUpTo(46047);
 * // => 46045
 */
export function businessDayUpTo(day: Serial): Serial {
  let date = Math.floor(day);
  while (!isBusinessDay(date)) date -= 1;
  return date;
}

/**
 * The first business day from a date on, the date itself included.
 *
 * @example
 * businessDayFrom(46046);
 * // => 46048
 */
export function businessDayFrom(day: Serial): Serial {
  let date = Math.floor(day);
  while (!isBusinessDay(date)) date += 1;
  return date;
}
