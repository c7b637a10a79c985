import type { RegistrationFinding } from "../../domain/people/registration/Registration";
import type { Language } from "../../i18n/language";
import {
  registrationText,
  writeField,
  writeRegistrationFinding,
} from "../../i18n/registration/registrationText";
import type { MappedColumn } from "../../intake/registration/mapColumns";
import type { RegistrationPreview } from "../../tasks/registration/previewRegistrations";
import type { Paint } from "../Shell";
import { table } from "./table";

/** Findings on a screen; all are in the JSON. */
const MOST = 40;

/** What a survey does to the workbook: the columns, who is added and updated, and what to look at. */
export function registrationLines(
  preview: RegistrationPreview,
  language: Language,
  paint: Paint,
): readonly string[] {
  const { summary } = registrationText[language];
  const { survey, brought, gaveDays } = preview;
  const { diets } = brought;
  return [
    paint.strong(readLine(preview, language)),
    ...columnLines(preview, language),
    "",
    ...countLines(preview, language),
    ...(diets.rows.length > 0 ? [summary.diets(diets.rows.length)] : []),
    ...(diets.left > 0 ? [summary.dietsLeft(diets.left)] : []),
    ...(gaveDays ? [summary.given] : []),
    ...(survey.repeats.length > 0 ? [summary.header(survey.repeats.length)] : []),
  ];
}

function readLine({ survey: { grid, body } }: RegistrationPreview, language: Language): string {
  const { how, read } = registrationText[language];
  const { sheet, delimiter, encoding } = grid;
  const marks: Readonly<Record<string, string | ((name: string) => string)>> = how;
  const parts = sheet === null ? [encoding?.toUpperCase(), marks[delimiter ?? ";"]] : [how.sheet(sheet)];
  return read(body.length, parts.join(", "));
}

function columnLines({ columns, contacts }: RegistrationPreview, language: Language): readonly string[] {
  const { heading } = registrationText[language].columns;
  const rows = columns
    .filter(({ name }) => name !== "")
    .map((column) => [column.name, "→", goesTo(column, contacts.includes(column), language)]);
  return [heading, ...table(rows, ["left", "left", "left"]).map((line) => `  ${line}`)];
}

function goesTo({ target, isSecond }: MappedColumn, isContact: boolean, language: Language): string {
  const { columns } = registrationText[language];
  if (target === null) return isSecond ? columns.second : columns.none;
  if (isContact) return columns.contact;
  const field = writeField(target.field, language);
  return target.seat === null ? field : `${field} (${columns.person(target.seat)})`;
}

function countLines({ brought: { people, teams, asked } }: RegistrationPreview, language: Language) {
  const { summary } = registrationText[language];
  const kinds = ["added", "updated", "same"] as const;
  const counts = (things: readonly { readonly kind: string }[]) =>
    kinds.map((kind) => String(things.filter((each) => each.kind === kind).length));
  const rows = [
    ["", ...kinds.map((kind) => summary[kind]), summary.asked],
    [summary.people, ...counts(people), String(asked.length)],
    [summary.teams, ...counts(teams), ""],
  ];
  return table(rows, ["left", "right", "right", "right", "right"]);
}

const marks = { error: "✕", warning: "!", question: "?" } as const;

/** What a person should look at, the worst first. */
export function registrationFindingLines(
  findings: readonly RegistrationFinding[],
  language: Language,
): readonly string[] {
  if (findings.length === 0) return [];
  const { summary } = registrationText[language];
  const order = ["error", "question", "warning"] as const;
  const sorted = order.flatMap((severity) => findings.filter((each) => each.severity === severity));
  const shown = sorted
    .slice(0, MOST)
    .map((each) => `  ${marks[each.severity]} ${writeRegistrationFinding(each, language)}`);
  const more = findings.length - shown.length;
  return [summary.findings(findings.length), ...shown, ...(more > 0 ? [`  ${summary.more(more)}`] : [])];
}
