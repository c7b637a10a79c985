import type { TeamRecord } from "../measurement/teamRecord";
import type { MeasureId } from "../measurement/measures";
import type { Serial } from "../shared/calendar";
import { teamChoices, type ChoiceId, type ChoiceName } from "./teamChoices";
import type { teamFields, teamTables, TypedAs } from "./teamForms";

/** Sheets that a team's workbook has or has not, in the order of the workbook. */
export const teamSheets = [
  "team",
  "fivep",
  "ideas",
  "pdsa",
  "assessment",
  "process",
  "rootcause",
  "board",
  "benefit",
  "poster",
  "report",
] as const;

export type TeamSheet = (typeof teamSheets)[number];

/** The sheets of a new workbook: few first, the others when they are needed. */
export const firstSheets: readonly TeamSheet[] = ["team", "pdsa", "assessment"];

type Typed<As extends TypedAs> = As extends "text"
  ? string
  : As extends "number"
    ? number | null
    : As extends "day"
      ? Serial | null
      : As extends "measure"
        ? MeasureId | null
        : As extends ChoiceName
          ? ChoiceId<As> | null
          : never;

type TypedIn<Form extends Readonly<Record<string, TypedAs>>> = {
  readonly [Column in keyof Form]: Typed<Form[Column]>;
};

/** A table that a team types in. */
export type TeamTable = keyof typeof teamTables;
export type TeamRow<Table extends TeamTable> = TypedIn<(typeof teamTables)[Table]>;

export type TeamFields = {
  readonly [Sheet in keyof typeof teamFields]: TypedIn<(typeof teamFields)[Sheet]>;
};
export type TeamRows = { readonly [Table in TeamTable]: readonly TeamRow<Table>[] };

/** What a team thinks, plans, tries and learns, beside its weeks. No names of people: roles are enough. */
export type TeamWork = { readonly fields: TeamFields; readonly rows: TeamRows };

/** Everything that a team's workbook holds: what is measured, and on which other sheets what is thought. */
export type TeamBook = TeamRecord & { readonly sheets: readonly TeamSheet[]; readonly work: TeamWork };

/** A team of which perhaps only the weeks are known. */
export type AnyTeam = TeamRecord & Partial<Pick<TeamBook, "sheets" | "work">>;

/** A test of change: plan, do, study, act. */
export type PdsaTest = TeamRow<"testRows">;
export type Idea = TeamRow<"ideaRows">;
export type Step = TeamRow<"stepRows">;

/** Self-assessment is asked in workshops 2–4. */
const WORKSHOPS = [2, 3, 4];

/** Rows that every workbook comes with: the checks of the aim, the groups of consent, the workshops. */
export const firstRows: Pick<TeamRows, "smartRows" | "consentRows" | "assessmentRows"> = {
  smartRows: teamChoices.smartCheck.map((check) => ({ check, how: "", holds: null })),
  consentRows: teamChoices.consentGroup.map((group) => ({ group, level: 0, since: null, note: "" })),
  assessmentRows: WORKSHOPS.map((workshop) => ({ workshop, day: null, own: null, coach: null, reason: "" })),
};
