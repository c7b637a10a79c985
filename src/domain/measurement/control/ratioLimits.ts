import type { PositionRange } from "../phaseRanges";
import { NO_LIMITS, type Limits } from "./controlChart";

/** A period's count and what it is counted of; a missing one, or 0 of 0, is a gap. */
export type CountOf = { readonly count: number | null; readonly of: number | null };

const SIGMAS = 3;

type Counted = { readonly count: number; readonly of: number };

export const isCounted = (each: CountOf | undefined): each is Counted =>
  each !== undefined && each.count !== null && each.of !== null && each.of !== 0;

/** All counts of all that they are counted of, over the baseline; `null` without any. */
export function centreOf(periods: readonly CountOf[], baseline: readonly number[]): number | null {
  const counted = baseline.map((position) => periods[position - 1]).filter(isCounted);
  const all = counted.reduce((sum, { of }) => sum + of, 0);
  return all === 0 ? null : counted.reduce((sum, { count }) => sum + count, 0) / all;
}

/**
 * Three standard errors around the centre at each period, each with its own size; not outside what is possible.
 *
 * @param errorOf - standard error of a period of a size
 * @param most - the largest value that is possible: 1 for a share
 */
export function limitsAround(
  { from, to }: PositionRange,
  periods: readonly CountOf[],
  centre: number | null,
  errorOf: (of: number) => number,
  most = Infinity,
): readonly Limits[] {
  return Array.from({ length: to - from + 1 }, (_, index): Limits => {
    const period = periods[from - 1 + index];
    if (centre === null) return NO_LIMITS;
    if (!isCounted(period)) return { centre, lower: null, upper: null };
    const reach = SIGMAS * errorOf(period.of);
    if (!Number.isFinite(reach)) return { centre, lower: null, upper: null };
    return { centre, lower: Math.max(0, centre - reach), upper: Math.min(most, centre + reach) };
  });
}
