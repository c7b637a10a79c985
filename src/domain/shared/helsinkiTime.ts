import { partsOf, serialOf, type Serial } from "./calendar";

/** A minute of a day, from midnight. */
export type Moment = { readonly day: Serial; readonly minute: number };

const A_DAY = 24 * 60;

/** Finland is two hours ahead of UTC, in summer time three. */
const [WINTER, SUMMER] = [2 * 60, 3 * 60];

/** Summer time begins and ends at this minute of UTC. */
const TURN = 60;

/**
 * A time of the clock in Finland as UTC; of the hour that there is twice in autumn the later one.
 *
 * @param moment - minutes may pass midnight
 * @see Directive 2000/84/EC: from the last Sunday of March to the last Sunday of October, at 1:00 UTC
 * @example
 * utcOfHelsinki({ day: 46204, minute: 540 });
 * // => { day: 46204, minute: 360 }
 */
export function utcOfHelsinki({ day, minute }: Moment): Moment {
  const local = day * A_DAY + minute;
  const { year } = partsOf(day);
  const begins = lastSunday(year, "03-31") * A_DAY + TURN;
  const ends = lastSunday(year, "10-31") * A_DAY + TURN;
  const inWinter = local - WINTER;
  const isSummer = inWinter >= begins && inWinter < ends;
  const utc = isSummer ? local - SUMMER : inWinter;
  return { day: Math.floor(utc / A_DAY), minute: utc % A_DAY };
}

/** The last Sunday up to the end of a month; serials count from a Saturday. */
function lastSunday(year: number, end: string): Serial {
  const last = serialOf(`${year}-${end}`);
  return last - ((last + 6) % 7);
}
