/** THL's ceiling: a third free appointment is not looked for further ahead. Older series used 42. */
export const T3_CEILING = 182;

/** Days to the third free appointment; censored where there were fewer than three within the ceiling. */
export type T3 = { readonly days: number; readonly censored: boolean };

const MINUTES_A_DAY = 1440;

/**
 * T3 of one professional at one moment: calendar days, weekends and holidays counted, to the date of the third free
 * bookable non-urgent slot. Today is 0; slots before the sampling minute are gone.
 *
 * @param sample - serial of the sampling moment, its time as the fraction
 * @param slots - serials of the free slots, in any order; urgent, held, blocked and booked ones left out
 * @param ceiling - days looked ahead, the last one included
 * @see THL, T3: kolmas vapaa kiireetön aika; IHI, Third Next Available Appointment
 * @example
 * t3Days(46035.4, [46035.5, 46036.3, 46049.4, 46050]);
 * // => { days: 14, censored: false }
 */
export function t3Days(sample: number, slots: readonly number[], ceiling = T3_CEILING): T3 {
  const ahead = slots.filter((slot) => minuteOf(slot) >= minuteOf(sample)).sort((a, b) => a - b);
  const third = ahead[2];
  const days = third === undefined ? Infinity : Math.floor(third) - Math.floor(sample);
  return days <= ceiling ? { days, censored: false } : { days: ceiling, censored: true };
}

/** A serial keeps the minute as a fraction that is not exact. */
const minuteOf = (serial: number) => Math.round(serial * MINUTES_A_DAY);
