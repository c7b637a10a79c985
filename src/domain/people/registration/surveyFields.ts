import { personFields, teamFields, type PersonField, type TeamField } from "./Registration";

/** What a column of a survey may hold: a field of a person, of the team, or what is made into one. */
const surveyFields = ["name", ...personFields, "diet", "allergy", ...teamFields, "answered"] as const;
export type SurveyField = (typeof surveyFields)[number];

/** Where the answers of a column go: to the respondent's own row, or to a person of the team that is registered. */
export type SurveyTarget = { readonly field: SurveyField; readonly seat: number | null };

export const isPersonField = (field: SurveyField): field is PersonField | "name" =>
  field === "name" || personFields.some((each) => each === field);

export const isTeamField = (field: SurveyField): field is TeamField =>
  teamFields.some((each) => each === field);

/** By which somebody can be told. */
export const tellsPerson = ({ field }: SurveyTarget): boolean =>
  field === "name" || field === "first" || field === "last" || field === "email";

/** As a profile writes it: "email", "person1.email". */
export const writeTarget = ({ field, seat }: SurveyTarget): string =>
  seat === null ? field : `person${seat}.${field}`;

/** `null` for what is no target. */
export function readTarget(text: string): SurveyTarget | null {
  const [, number, name = text] = /^person(\d{1,2})\.(\w+)$/.exec(text) ?? [];
  const field = surveyFields.find((each) => each === name);
  if (field === undefined || number === "0") return null;
  return { field, seat: number === undefined ? null : Number(number) };
}

/** Of saved profiles. */
export const PROFILE_VERSION = 1;
