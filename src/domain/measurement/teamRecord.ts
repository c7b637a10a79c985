import type { Serial } from "../shared/calendar";
import type { MeasureId } from "./measures";

/** What a team's workbook holds, whichever way it was read: nothing here is computed. */
export type TeamRecord = {
  readonly name: string;
  readonly round: string;
  readonly measures: readonly MeasureId[];
  /** In the order of the sheet, which people may have sorted. */
  readonly weeks: readonly WeekRecord[];
  readonly phases: readonly PhaseSetting[];
  readonly excludes: readonly ExcludedWeek[];
  readonly goals: readonly DatedGoal[];
};

/** Who made a setting, when and why; nothing is ever re-based by itself. */
export type Trace = { readonly who: string; readonly when: Serial | null; readonly why: string };

export type ExcludedWeek = { readonly measure: MeasureId; readonly week: Serial; readonly trace: Trace };

/** In force from a week on, or from the beginning when none is given. */
export type DatedGoal = {
  readonly measure: MeasureId;
  readonly from: Serial | null;
  readonly goal: number;
  readonly trace: Trace;
};

export type WeekRecord = {
  /** The Monday. */
  readonly week: Serial;
  /** By column id; see columnsOf in measures. */
  readonly values: Readonly<Record<string, number | null>>;
  readonly note: string;
};

/** A phase begins at a week, or at the beginning when none is given. */
export type PhaseSetting = {
  readonly measure: MeasureId;
  readonly start: Serial | null;
  /** Leading weeks that set the median; `null` = the whole phase. */
  readonly baseline: number | null;
  readonly centre: number | null;
  readonly trace: Trace;
};
