import type { BroughtIn } from "../../domain/people/registration/bringIn";
import type { RegistrationFinding } from "../../domain/people/registration/Registration";
import {
  PROFILE_VERSION,
  writeTarget,
  type SurveyTarget,
} from "../../domain/people/registration/surveyFields";
import type { Language } from "../../i18n/language";
import { writeRegistrationFinding } from "../../i18n/registration/registrationText";

/** What is told of an import. */
export type ToldImport = {
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly target: SurveyTarget | null }[];
  readonly brought: BroughtIn;
  readonly findings: readonly RegistrationFinding[];
};

/** The mapping of columns, as it is saved and read again. */
export const profileJson = (columns: ToldImport["columns"]) => ({
  version: PROFILE_VERSION,
  columns: Object.fromEntries(columns.map(({ name, target }) => [name, target && writeTarget(target)])),
});

/** An import for programs: counts, columns, findings. Of answers nothing but names, of diets the number of rows. */
export const registrationJson = ({ rows, columns, brought, findings }: ToldImport, language: Language) => ({
  rows,
  people: countsOf(brought.people, brought.asked.length),
  teams: countsOf(brought.teams, 0),
  dietRows: brought.diets.rows.length,
  profile: profileJson(columns),
  findings: findings.map(({ code, severity, row, who, details }) => ({
    code,
    severity,
    row,
    who,
    message: writeRegistrationFinding({ code, row, who, details }, language),
  })),
});

type Kind = BroughtIn["people"][number]["kind"];

function countsOf(things: readonly { readonly kind: Kind }[], asked: number) {
  const count = (kind: Kind) => things.filter((each) => each.kind === kind).length;
  return { added: count("added"), updated: count("updated"), same: count("same"), asked };
}
