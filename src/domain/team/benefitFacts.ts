import type { MeasureChart } from "../measurement/measureChart";
import { median } from "../measurement/median";
import type { TeamRow } from "./TeamBook";

/** The latest values that say where the team is now. */
export const LATEST_VALUES = 8;

/** Where a measure was and where it is; a result is never ranked among teams. */
export type Result = {
  /** The median of the first phase: the baseline. */
  readonly before: number | null;
  /** The median of the latest eight values. */
  readonly now: number | null;
  readonly change: number | null;
};

export function resultOf({ chart }: MeasureChart): Result {
  const values = chart.points.flatMap(({ value }) => (value === null ? [] : [value]));
  const before = chart.phases[0]?.centre ?? null;
  const now = median(values.slice(-LATEST_VALUES));
  return { before, now, change: before === null || now === null ? null : now - before };
}

/** Euros of a row, to the cent as the sheet rounds. */
export const costOf = ({ quantity, price }: TeamRow<"costRows">): number =>
  Math.round((quantity ?? 0) * (price ?? 0) * 100) / 100;

/** Euros for each whole unit by which the measure went the wanted way; `null` when it did not. */
export function costPerUnit(
  euros: number,
  { change }: Result,
  direction: "lower" | "higher" | "none",
): number | null {
  if (change === null || direction === "none") return null;
  const gained = direction === "lower" ? -change : change;
  return gained > 0 && euros > 0 ? euros / gained : null;
}
