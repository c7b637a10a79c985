import type { PlanRow } from "../../round/plan/RoundPlan";

export type PersonRow = PlanRow<"personRows">;
export type TeamRow = PlanRow<"teamRows">;
export type DietRow = PlanRow<"dietRows">;

/** What a survey may ask of a person, in the order of the sheet. */
export const personFields = [
  "first",
  "last",
  "team",
  "role",
  "profession",
  "email",
  "phone",
  "d1",
  "d2",
  "d3",
  "d4",
  "e1",
  "e2",
  "e3",
  "e4",
  "room",
  "dinners",
] as const satisfies readonly (keyof PersonRow)[];

/** What a survey may ask of a team beside its name. */
export const teamFields = [
  "organisation",
  "clientGroup",
  "process",
  "problem",
  "goal",
  "crosses",
  "owner",
] as const satisfies readonly (keyof TeamRow)[];

export type PersonField = (typeof personFields)[number];
export type TeamField = (typeof teamFields)[number];

export type PersonAnswers = Partial<Pick<PersonRow, PersonField>>;
export type TeamAnswers = Partial<Pick<TeamRow, TeamField>>;

/** Where in the file somebody was registered: a row from 1, and the place in a team that one respondent registers. */
export type RegistrationPlace = { readonly row: number; readonly seat: number | null };

/** Somebody who was registered. A field without an answer is absent. */
export type Registration = RegistrationPlace & {
  readonly person: PersonAnswers;
  readonly team: TeamAnswers;
  /** Health data: it goes to the sheet of diets and nowhere else. */
  readonly diet: { readonly diets: readonly string[]; readonly detail: string };
};

/** Something in a registration that a person should look at; a question waits for a decision. */
export type RegistrationFinding = {
  readonly code: string;
  readonly severity: "error" | "warning" | "question";
  /** In the file; 0 where it is of the whole. */
  readonly row: number;
  /** A name, or what else there is to tell somebody by; empty where there is nothing. */
  readonly who: string;
  readonly details: Readonly<Record<string, string | number>>;
};

/** A row of the round's workbook and where it stands, from 0 in the body of its table. */
export type Placed<Row> = { readonly at: number; readonly row: Row };
