import { latestPosition } from "./latestPosition";
import type { MeasureChart } from "./measureChart";

/**
 * The goal in force at a position: the newest one that has begun by then; `null` where none has.
 *
 * @param position - counts from 1
 */
export const goalAt = ({ goals }: Pick<MeasureChart, "goals">, position: number): number | null =>
  goals.findLast(({ fromPosition }) => fromPosition <= position)?.value ?? null;

/** The goal of the newest week that has a number; of the first week while none has. */
export const currentGoal = (chart: Pick<MeasureChart, "chart" | "goals">): number | null =>
  goalAt(chart, Math.max(1, latestPosition(chart)));
