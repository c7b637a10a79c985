import { median } from "../measurement/median";
import type { T3 } from "./t3Days";

/** One professional's T3 of a week; who is away for more than 3 days is left out. */
export type ProfessionalT3 = T3 & { readonly absent: boolean };

/** T3 of a profession group; a mean of censored days is a lower bound, a median only when a middle one is censored. */
export type UnitT3 = {
  readonly n: number;
  /** `null` when everybody was away: a gap, never 0. */
  readonly median: number | null;
  readonly medianCensored: boolean;
  readonly mean: number | null;
  readonly meanCensored: boolean;
};

/**
 * The week's T3 of one profession group in one unit. Never over profession groups.
 *
 * @see THL: the median over the professionals of a unit, profession groups apart; IHI uses the mean
 */
export function t3Unit(professionals: readonly ProfessionalT3[]): UnitT3 {
  const present = professionals.filter(({ absent }) => !absent);
  const days = present.map((each) => each.days);
  const n = present.length;
  // Of equal days the censored come last: they are at least that long.
  const sorted = [...present].sort((a, b) => a.days - b.days || Number(a.censored) - Number(b.censored));
  return {
    n,
    median: median(days),
    medianCensored: sorted[n >> 1]?.censored ?? false,
    mean: n === 0 ? null : days.reduce((sum, each) => sum + each, 0) / n,
    meanCensored: present.some(({ censored }) => censored),
  };
}
