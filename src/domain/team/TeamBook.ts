import type { TeamRecord } from "../measurement/teamRecord";
import type { MeasureId } from "../measurement/measures";
import type { TypedForms } from "../shared/forms";
import { teamChoices, type ChoiceId, type ChoiceName } from "./teamChoices";
import type { teamForms } from "./teamForms";

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

type Chosen = { readonly [List in ChoiceName]: ChoiceId<List> } & { readonly measure: MeasureId };

/**
 * What a team thinks, plans, tries and learns, beside its weeks. Of people no more than the coach, sponsor
 * and owner whom the round names: roles are enough for the others.
 */
export type TeamWork = TypedForms<typeof teamForms, Chosen>;

export type TeamRows = TeamWork["rows"];

/** A table that a team types in. */
export type TeamTable = keyof TeamRows;
export type TeamRow<Table extends TeamTable> = TeamRows[Table][number];

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
