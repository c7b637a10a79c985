import { hasValues } from "../domain/measurement/hasValues";
import type { MeasureChart } from "../domain/measurement/measureChart";
import type { AxisEnds } from "../templates/team/chartsSheet";
import { valueScale } from "./svg/valueScale";
import { shownPositions } from "./svg/weekScale";

/**
 * The y axis of a native chart, as the drawn chart has it; none while there is nothing to draw. Values at the ceiling
 * leave the top.
 */
export function axisEnds(chart: MeasureChart): AxisEnds {
  if (!hasValues(chart)) return {};
  const { low, high, step } = valueScale(chart, shownPositions(chart));
  return { min: low, max: high, unit: step };
}
