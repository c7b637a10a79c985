import { ratio } from "../ratio";
import { controlChart, type ControlOptions, type ControlPoint } from "./controlChart";
import { centreOf, limitsAround, type CountOf } from "./ratioLimits";

export type UChartOptions = ControlOptions & {
  /** Events per this many units of exposure: 1,000 for visits per 1,000 residents. */
  readonly per?: number;
};

/**
 * Rates of events with limits by the exposure of each period.
 *
 * @see Montgomery DC. Introduction to Statistical Quality Control
 */
export function uChart(
  periods: readonly CountOf[],
  { per = 1, ...options }: UChartOptions = {},
): readonly ControlPoint[] {
  const scaled = periods.map(({ count, of }): CountOf => ({ count, of: of === null ? null : of / per }));
  const rates = scaled.map(({ count, of }) => ratio(count, of));
  return controlChart(rates, options, (range, baseline) => {
    const centre = centreOf(scaled, baseline);
    return limitsAround(range, scaled, centre, (of) => Math.sqrt((centre ?? 0) / of));
  });
}
