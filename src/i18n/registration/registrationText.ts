import type { InEvery, Language } from "../language";
import { sheetText } from "../sheets/sheetText";
import { en } from "./en";
import { fi, type RegistrationText, type UnreadableSurvey } from "./fi";
import { sv } from "./sv";

export const registrationText: InEvery<RegistrationText> = { fi, sv, en };

type Details = Readonly<Record<string, string | number>>;
type Told = {
  readonly code: string;
  readonly row: number;
  readonly who: string;
  readonly details: Details;
};

/** A sentence about a file that cannot be read as a survey. */
export const writeUnreadableSurvey = (details: Details, language: Language): string =>
  registrationText[language].unreadable[details.reason as UnreadableSurvey](details);

/** Who or which row, what is odd, and what to do. */
export function writeRegistrationFinding({ code, row, who, details }: Told, language: Language): string {
  const { findings, place, team } = registrationText[language];
  const write = findings[code as keyof RegistrationText["findings"]];
  const field = details.field === undefined ? {} : { field: writeField(String(details.field), language) };
  // The rules of a team are told of the team, not of a row.
  return `${row === 0 ? team(who) : place(row, who)}: ${write({ ...details, ...field })}`;
}

/** A field of the workbook as its column is called. */
export function writeField(field: string, language: Language): string {
  const { people, teams } = sheetText[language].plan;
  const own: Readonly<Record<string, string>> = {
    ...teams.columns,
    ...people.columns,
    ...registrationText[language].columns.to,
  };
  return own[field] ?? field;
}
