import { ownTraits } from "./catalogue";
import type { MeasureChart } from "./measureChart";
import type { Measure } from "./measures";
import { runChart } from "./runChart";
import { verdictOf } from "./verdictOf";

/** Nobody said which way is better, nor where the scale ends. */
const COLUMN: Measure = { ...ownTraits, id: "column", min: -Infinity, max: Infinity };

/** Whether points are only counted: a plain column has no weeks. */
export const isCounted = ({ measure }: MeasureChart): boolean => measure.id === COLUMN.id;

/**
 * The run chart of any column of numbers. Its points are counted, not dated: it has no weeks.
 *
 * @param values - oldest first; `null` = missing
 * @throws DomainError `not-a-number` when a value is not finite
 */
export function columnChart(values: readonly (number | null)[]): MeasureChart {
  const chart = runChart(values);
  return {
    measure: COLUMN,
    weeks: [],
    chart,
    verdict: verdictOf(chart, COLUMN.direction),
    limits: null,
    censored: new Set(),
    goals: [],
    notes: [],
  };
}
