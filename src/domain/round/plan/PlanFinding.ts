import type { TeamProblem } from "../../people/teamRules";
import type { PlanTable } from "./RoundPlan";

/** What a team or one of its people lacks, or a rule that is broken. */
export type PlanRule =
  | TeamProblem["code"]
  | "NO_PEOPLE"
  | "TEAM_TWICE"
  | "THREE_QUESTIONS"
  | "NO_SPONSOR"
  | "NO_COACH"
  | "NO_ROUTE"
  | "NOT_WILLING"
  | "NO_NAME"
  | "NO_TEAM"
  | "NO_ROLE"
  | "NO_DAYS"
  | "MAIL_TWICE"
  | "NAME_TWICE"
  | "BAD_MAIL"
  | "ID_TWICE";

export type PlanFinding = {
  readonly code: PlanRule;
  readonly severity: "error" | "warning";
  /** Empty for somebody without a team. */
  readonly team: string;
  /** The code of a person; empty where it is about the whole team. */
  readonly person: string;
  /** What was counted, where something was. */
  readonly found: number;
  /** Where it is typed: `row` in the plan's rows of the table. */
  readonly at: { readonly table: PlanTable; readonly row: number; readonly column: string };
};
