import type { Serial } from "../shared/calendar";
import type { MeasureId } from "./measures";
import type { TeamRecord } from "./teamRecord";

/** What was agreed on for a week of a chart. */
export type WeekSetting = {
  /** The week from which its phase begins, 0 when none is given. */
  readonly start: Serial;
  /** Leading weeks of the phase that set its median; `null` = all of it. */
  readonly baseline: number | null;
  readonly centre: number | null;
  readonly excluded: boolean;
};

/** The agreed settings of a measure at each of the weeks. */
export function weekSettings(
  team: Pick<TeamRecord, "phases" | "excludes">,
  id: MeasureId,
  weeks: readonly Serial[],
): readonly WeekSetting[] {
  const phases = team.phases.filter(({ measure }) => measure === id);
  const excluded = new Set(team.excludes.filter(({ measure }) => measure === id).map(({ week }) => week));
  const starts = phases.map(({ start }) => start ?? 0);
  return weeks.map((week) => {
    const start = Math.max(0, ...starts.filter((each) => each <= week));
    const own = phases.filter((each) => (each.start ?? 0) === start);
    return {
      start,
      baseline: largest(own.map(({ baseline }) => baseline)),
      centre: largest(own.map(({ centre }) => centre)),
      excluded: excluded.has(week),
    };
  });
}

/** Of two rows for one phase the sheet takes the larger, and so do we. */
function largest(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? null : Math.max(...numbers);
}
