import { mean } from "./mean";

/** Ranges from this many means on are unusual themselves and inflate the limits. */
const UNUSUAL = 3.267;

/** A mean moving range of two values is so many standard deviations. */
export const RANGE_OF_TWO = 1.128;

/**
 * The mean of the differences between neighbours, their signs left out; `null` when no two neighbours have values. A
 * difference across a gap is dropped.
 *
 * @param screen - leave out, once, the differences that are unusual themselves; of equal values all are
 * @see Nelson LS. Control charts for individual measurements. J Qual Technol 1982;14:172
 * @example
 * meanMovingRange([12, 15, null, 11, 13], false);
 * // => 2.5
 */
export function meanMovingRange(values: readonly (number | null)[], screen: boolean): number | null {
  const ranges = values.slice(1).flatMap((value, index) => {
    const before = values[index] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
  const all = mean(ranges);
  if (all === null || !screen) return all;
  return mean(ranges.filter((range) => range < UNUSUAL * all));
}
