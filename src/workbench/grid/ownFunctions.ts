/** A worksheet function with plain arguments: a value, or rows of values for a range. */
export type OwnFunction = (...args: unknown[]) => unknown;

const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Functions that Univer 0.25.1 calculates wrongly without saying so, done right. ISOWEEKNUM was one too low in whole
 * years, EDATE ran over the end of the month, TRUNC of a negative whole number was one off, HYPERLINK had no value.
 */
export const ownFunctions: Readonly<Record<string, OwnFunction>> = {
  HYPERLINK: (address, shown) => firstOf(shown ?? address) ?? "",
  ISOWEEKNUM: (date) => onNumber(date, isoWeek),
  EDATE: (date, months) =>
    onNumber(date, (serial) => onNumber(months, (count) => monthsLater(serial, count))),
  TRUNC: (value, digits) =>
    onNumber(value, (number) => onNumber(digits ?? 0, (places) => truncated(number, places))),
};

const ERROR = /^#[A-Z0-9/]+[!?]?$/;

function onNumber(given: unknown, then: (value: number) => unknown): unknown {
  const value = firstOf(given);
  if (typeof value === "string" && ERROR.test(value)) return value;
  const number = value === null || value === undefined || value === "" ? 0 : Number(value);
  return Number.isFinite(number) ? then(number) : "#VALUE!";
}

const firstOf = (given: unknown): unknown => (Array.isArray(given) ? (given as unknown[][])[0]?.[0] : given);

const dateOf = (serial: number) => new Date(EPOCH + Math.floor(serial) * DAY_MS);

function isoWeek(serial: number): number | string {
  if (serial < 0) return "#NUM!";
  const thursday = dateOf(Math.floor(serial) - ((dateOf(serial).getUTCDay() + 6) % 7) + 3);
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - start) / DAY_MS / 7) + 1;
}

function monthsLater(serial: number, months: number): number | string {
  const date = dateOf(serial);
  const count = Math.trunc(months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), last);
  const later = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, day);
  const result = Math.round((later - EPOCH) / DAY_MS);
  return result < 0 ? "#NUM!" : result;
}

function truncated(value: number, places: number): number {
  const factor = 10 ** Math.trunc(places);
  const scaled = value * factor;
  // 1.15 × 100 is 114.99999999999999: a value that is whole but for its last digit counts as whole.
  const near = Math.round(scaled);
  const whole = Math.abs(scaled - near) < Math.abs(near) * 2 ** -50 ? near : Math.trunc(scaled);
  return whole / factor;
}
