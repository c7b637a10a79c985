import { bringIn, type BroughtIn } from "../../domain/people/registration/bringIn";
import type { Decide } from "../../domain/people/registration/recognise";
import type { PersonAnswers, RegistrationFinding } from "../../domain/people/registration/Registration";
import { isPersonField } from "../../domain/people/registration/surveyFields";
import { DomainError } from "../../domain/shared/DomainError";
import { findHeader, type Survey } from "../../intake/registration/findHeader";
import { mapColumns, type MappedColumn } from "../../intake/registration/mapColumns";
import type { Profile } from "../../intake/registration/readProfile";
import { readRegistrations } from "../../intake/registration/readRegistrations";
import { readSurvey } from "../../intake/registration/readSurvey";
import type { SurveyGrid } from "../../intake/registration/SurveyGrid";
import { languageIn } from "../languageIn";
import type { RoundWorkbook } from "../openWorkbook";
import type { RowChange } from "../RowChange";
import { personMarks, teamMarks } from "./keptMarks";
import { placedRows } from "./placedRows";
import { registrationChanges } from "./registrationChanges";
import { noAt } from "./teamNumbers";

/** What a survey would do to a round's workbook, before anything is written. */
export type RegistrationPreview = {
  readonly survey: Survey;
  readonly columns: readonly MappedColumn[];
  /** Columns of a respondent who registers others. */
  readonly contacts: readonly MappedColumn[];
  readonly brought: BroughtIn;
  /** In the order of the file, what is of a team at the end. */
  readonly findings: readonly RegistrationFinding[];
  /** New people got all days of the round, because the survey does not ask. */
  readonly gaveDays: boolean;
  readonly changes: readonly RowChange[];
};

export type PreviewOptions = {
  readonly profile: Profile | null;
  /** What is done with somebody who may be there already. */
  readonly decide: Decide;
};

/**
 * Read a survey's export and see what it does.
 *
 * @throws DomainError `no-plan` for a workbook that holds an invoice alone, and as readSurvey, findHeader, mapColumns
 */
export async function previewRegistrations(
  bytes: Uint8Array,
  round: RoundWorkbook,
  options: PreviewOptions,
): Promise<RegistrationPreview> {
  if (round.read.plan === null) throw new DomainError("no-plan", "the workbook has no people");
  return previewOf(await readSurvey(bytes), round, options);
}

/** The same for a file that was read before: a pane shows it again after each change of the mapping. */
export function previewOf(
  grids: readonly SurveyGrid[],
  round: RoundWorkbook,
  { profile, decide }: PreviewOptions,
): RegistrationPreview {
  const { found } = round;
  const survey = findHeader(grids, new Set(profile?.columns.keys()));
  const columns = mapColumns(survey, profile);
  const workshopDays = daysOf(round);
  const read = readRegistrations(survey, columns, { language: languageIn(found), workshopDays });
  const asksDays = columns.some(({ target }) => /^d\d$/.test(target?.field ?? ""));
  const brought = bringIn(soFar(round), read.registrations, {
    decide,
    teamsApply: round.read.plan?.fields.round.registration === "application",
    given: asksDays ? {} : allDays(workshopDays),
  });
  const findings = [...read.findings, ...brought.findings];
  return {
    survey,
    columns,
    contacts: contactsIn(columns),
    brought,
    findings: findings.toSorted((one, other) => (one.row || Infinity) - (other.row || Infinity) || 0),
    gaveDays: !asksDays && brought.people.some(({ kind }) => kind === "added"),
    changes: registrationChanges(found, brought),
  };
}

function soFar({ found }: RoundWorkbook): Parameters<typeof bringIn>[0] {
  const teams = placedRows(found, "teamRows");
  const marks = teamMarks(found);
  return {
    people: placedRows(found, "personRows"),
    teams,
    diets: placedRows(found, "dietRows"),
    personMarks: personMarks(found),
    teamMarks: new Map(
      teams.flatMap(({ at }) => {
        const own = marks.get(noAt(found, at));
        return own ? [[at, own] as const] : [];
      }),
    ),
  };
}

const daysOf = ({ read: { plan } }: RoundWorkbook): readonly number[] =>
  (plan?.rows.workshopRows ?? []).map(({ days }) => days ?? 1);

const allDays = ([d1 = 1, d2 = 1, d3 = 1, d4 = 1]: readonly number[]): PersonAnswers => ({ d1, d2, d3, d4 });

/** Where a respondent registers others, what they say of themselves. */
function contactsIn(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  if (!columns.some(({ target }) => (target?.seat ?? null) !== null)) return [];
  return columns.filter(({ target }) => {
    if (target === null || target.seat !== null || target.field === "team") return false;
    return isPersonField(target.field) || target.field === "diet" || target.field === "allergy";
  });
}
