import type { MeasureChart } from "./measureChart";
import { median } from "./median";
import { isShift } from "./verdictOf";

/** So many weeks with a number make a baseline. */
const BASELINE_WEEKS = 12;

/** Leading weeks that may be frozen, and the level that they had. */
export type BaselineSuggestion = {
  /** Positions from the first, missing ones counted. */
  readonly weeks: number;
  readonly median: number;
};

/**
 * Whether a baseline may be frozen: nobody has agreed on one, and 12 weeks with a number stand before the first
 * change that anybody tried or that the chart shows. A person accepts it; nothing is frozen by itself.
 *
 * @param firstTest - position in which the first test of change began; `null` when there is none
 * @see Anhøj J, Olesen AV. Run charts revisited. PLoS ONE 2014;9(11):e113825.
 */
export function baselineSuggestion(
  { chart, verdict }: MeasureChart,
  firstTest: number | null,
): BaselineSuggestion | null {
  const [phase] = chart.phases;
  if (!phase || chart.phases.length > 1 || phase.baselineTo < phase.to) return null;
  const counted = chart.points.map(({ value, excluded }) => (excluded ? null : value));
  const values = counted.flatMap((value, index) => (value === null ? [] : [{ value, position: index + 1 }]));
  const last = values[BASELINE_WEEKS - 1];
  const level = median(values.slice(0, BASELINE_WEEKS).map(({ value }) => value));
  if (last === undefined || level === null) return null;
  const firstChange = Math.min(firstTest ?? Infinity, isShift(verdict) ? verdict.run.from : Infinity);
  return last.position < firstChange && last.position < phase.to
    ? { weeks: last.position, median: level }
    : null;
}
