import type { FlowRecord } from "../access/flowRecord";
import type { T3Record } from "../access/t3Record";
import type { Serial } from "../shared/calendar";
import type { ChartKind, MeasureTraits } from "./MeasureTraits";
import type { MeasureId, OwnId } from "./measures";
import type { Direction } from "./meaningOf";

/** What a team's workbook holds, whichever way it was read: nothing here is computed. */
export type TeamRecord = {
  readonly name: string;
  readonly round: string;
  /** In the order of the sheets. */
  readonly measures: readonly MeasureId[];
  /** What the team says of its own measures; see measureOf. */
  readonly own: readonly OwnMeasure[];
  /** Charts that the team chose in place of the catalogue's. */
  readonly charts: Readonly<Partial<Record<MeasureId, ChartKind>>>;
  /** Sheets that `null` says are not there: their measures are typed in sheet Weeks then. */
  readonly t3: T3Record | null;
  readonly capacity: FlowRecord | null;
  /** In the order of the sheet, which people may have sorted. */
  readonly weeks: readonly WeekRecord[];
  /** How many of the newest weeks count, where the charts of its workbook have no room for all; `null` = all. */
  readonly drawn: number | null;
  readonly phases: readonly PhaseSetting[];
  readonly excludes: readonly ExcludedWeek[];
  readonly goals: readonly DatedGoal[];
};

/** Empty texts and "none" until something is typed. */
export type OwnMeasure = {
  readonly id: OwnId;
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
  /** One number a week, or a part and a whole. It is decided when the measure is added: its columns say it. */
  readonly kind: OwnKind;
};

export type OwnKind = Extract<MeasureTraits["kind"], "value" | "share">;

/** A team of which nothing is known yet. */
export const bareTeam: TeamRecord = {
  name: "",
  round: "",
  measures: [],
  own: [],
  charts: {},
  t3: null,
  capacity: null,
  weeks: [],
  drawn: null,
  phases: [],
  excludes: [],
  goals: [],
};

/** Who made a setting, when and why; nothing is ever re-based by itself. */
export type Trace = { readonly who: string; readonly when: Serial | null; readonly why: string };

type ExcludedWeek = { readonly measure: MeasureId; readonly week: Serial; readonly trace: Trace };

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
