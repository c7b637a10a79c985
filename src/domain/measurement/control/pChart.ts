import { ratio } from "../ratio";
import { controlChart, type ControlOptions, type ControlPoint } from "./controlChart";
import { RANGE_OF_TWO, meanMovingRange } from "./movingRange";
import { centreOf, isCounted, limitsAround, type CountOf } from "./ratioLimits";

export type PChartOptions = ControlOptions & {
  /** Laney's P′: widens the limits by how much the shares vary beyond chance; for large denominators. */
  readonly prime?: boolean;
};

/**
 * Shares with limits by the size of each period, 0–1.
 *
 * @see Montgomery DC. Introduction to Statistical Quality Control; Laney DB. Qual Eng 2002;14:531 for P′
 */
export function pChart(
  periods: readonly CountOf[],
  { prime = false, ...options }: PChartOptions = {},
): readonly ControlPoint[] {
  const shares = periods.map(({ count, of }) => ratio(count, of));
  return controlChart(shares, options, (range, baseline) => {
    const centre = centreOf(periods, baseline);
    const error = (of: number) => Math.sqrt(((centre ?? 0) * (1 - (centre ?? 0))) / of);
    const wider = prime ? beyondChance(periods, baseline, centre ?? 0, error) : 1;
    return limitsAround(range, periods, centre, (of) => error(of) * wider, 1);
  });
}

/** Standard deviation of the shares, each measured in its own standard errors; NaN when it cannot be known. */
function beyondChance(
  periods: readonly CountOf[],
  baseline: readonly number[],
  centre: number,
  error: (of: number) => number,
): number {
  const scores = baseline.map((position) => {
    const period = periods[position - 1];
    return isCounted(period) ? (period.count / period.of - centre) / error(period.of) : null;
  });
  return (meanMovingRange(scores, true) ?? NaN) / RANGE_OF_TWO;
}
