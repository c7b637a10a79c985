import { latestPosition } from "./latestPosition";
import type { MeasureChart } from "./measureChart";

/** Whether a chart has anything to draw. */
export const hasValues = (chart: Pick<MeasureChart, "chart">): boolean => latestPosition(chart) > 0;
