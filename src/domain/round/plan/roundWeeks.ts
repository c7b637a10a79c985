import { mondayOf, type Serial } from "../../shared/calendar";
import type { Workshop } from "../schedule";

/** A baseline of so many weeks comes before the first workshop, and as many show whether the change lasts. */
const WEEKS_AROUND = 12;

/** A round that lasts longer than three years is a slip of the pen. */
export const MOST_WEEKS = 3 * 52 + 2 * WEEKS_AROUND;

/** The first Monday, and how many weeks, in which the teams of a round measure. */
export function roundWeeks(workshops: readonly Workshop[]): {
  readonly start: Serial;
  readonly weeks: number;
} {
  const start = mondayOf(workshops[0]?.[0] ?? 0) - 7 * WEEKS_AROUND;
  const end = mondayOf(workshops.at(-1)?.at(-1) ?? 0) + 7 * WEEKS_AROUND;
  return { start, weeks: (end - start) / 7 + 1 };
}
