import type { RegistrationText } from "./fi";

type Details = Readonly<Record<string, string | number>>;

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);
const teams = (count: number) => (count === 1 ? "1 team" : `${count} teams`);
const STEP = "The organiser's handbook, step 3";
const EXPORT = "Export the answers of the survey as CSV or Excel (.xlsx).";

export const en: RegistrationText = {
  unreadable: {
    empty: () => "The file is empty. Export the registrations from the survey again and choose that file.",
    html: () => `The file is a web page (HTML), whatever its name says. ${EXPORT}`,
    xml: () => `The file is XML. ${EXPORT}`,
    json: () => `The file is JSON. ${EXPORT}`,
    pdf: () => `The file is a PDF. ${EXPORT}`,
    picture: () => `The file is a picture. ${EXPORT}`,
    binary: () => `The file is not text. ${EXPORT}`,
    oldExcel: () =>
      "The file has the old Excel format (.xls) or a password. Open it in Excel and save it as .xlsx without a password.",
    workbook: () => "The workbook is damaged. Open it in Excel, save it again and then retry.",
    tooLarge: () => "The file is larger than 25 megabytes. Export the answers of this round only.",
    manyRows: (d: Details) =>
      `The file has ${d.rows} rows, and at most ${d.most} are brought in at once. Check that it is the right file, or export the answers of this round only.`,
    manyColumns: (d: Details) =>
      `The file has ${d.columns} columns, and at most ${d.most} are brought in. Check that it is the right file, or remove the columns that are not needed.`,
    farCell: () =>
      "The sheet has a cell far from the others. Remove it, or copy the answers into a new workbook, and then retry.",
    broken: (d: Details) =>
      `In row ${d.line} the letters ä and ö are broken: the file was saved earlier in a wrong encoding. Export the answers again and do not save the file in between.`,
    quote: (d: Details) =>
      `In row ${d.line} a quotation mark opens that never closes. Export the answers again or correct the row.`,
    noHeader: () =>
      "The beginning of the file has no row of headers that asks for a name or an e-mail. Add headers, for example First name, Last name, E-mail and Team, and write no address in them.",
    noPerson: (d: Details) =>
      `The file has no column with a name or an e-mail address. Its columns: ${d.columns}. Rename the column or name it in the profile (--map).`,
  },
  place: (row: number, who: string) => (row === 0 ? who : who === "" ? `Row ${row}` : `Row ${row}, ${who}`),
  findings: {
    "identity-code-row": (d: Details) =>
      `a personal identity code in column ${d.columns}. The code and the free texts of the row were not brought in. Remove the code from the file and import again.`,
    "row-too-long": () =>
      "the row has more cells than there are headers, so answers may have moved. The row was not brought in. Put text that holds the delimiter in quotation marks.",
    "cells-beyond": () =>
      "the row has something beyond the headers. It was not brought in, the other answers were.",
    "no-name": () =>
      "neither name nor e-mail, so nobody was added. Complete the row or add the person yourself.",
    "no-team": () => "the team is missing. Choose it in the table of participants.",
    "mail-doubtful": () => "the e-mail does not look like an address. Check it with the participant.",
    "unknown-answer": (d: Details) =>
      `the answer in column “${d.column}” was not understood, so “${d.field}” stayed empty. Fill it in yourself.`,
    "name-split": (d: Details) =>
      `the name in column “${d.column}” can be split in many ways. Check the first and the last name.`,
    "formula-text": (d: Details) =>
      `the text in column “${d.column}” begins like a formula. It was brought in as text and is not calculated. Check the text.`,
    "answered-twice": (d: Details) =>
      `the same person is in row ${d.other} already. They are brought in once, and the later answer stands.`,
    "same-mail": (d: Details) => `the same e-mail as ${d.other}. ${decided(d)}`,
    "same-name": (d: Details) =>
      `somebody of the same name is in the same team or organisation already. ${decided(d)}`,
    "kept-typed": (d: Details) =>
      `the answer to “${d.field}” differs from the workbook. The workbook's entry stayed, because the organiser typed it. Correct the workbook if the answer is right.`,
    "other-diet": () =>
      "the diet is not the one in the workbook. The rows of the workbook stay, because the diet was brought in before. Compare the answer with the sheet of diets.",
    "team-overwritten": (d: Details) =>
      `the name of another team, ${d.other}, was written over the row of the team. Nobody was moved and no team was added. Add the team on a row of its own in the table of teams, or correct the name.`,
    "erased-person": () =>
      "the person was erased from the workbook, so the answer was not brought in. Add them yourself if they come after all.",
    TEAM_TOO_SMALL: (d: Details) =>
      `the number of people is ${d.found}. ${STEP}: a team has 5–8 people. Ask for more.`,
    TEAM_TOO_LARGE: (d: Details) =>
      `the number of people is ${d.found}. ${STEP}: a team has 5–8 people. Agree on who comes.`,
    TOO_MANY_SUPERVISORS: (d: Details) =>
      `the number of line managers is ${d.found}. ${STEP}: at most 2. Ask for professionals instead.`,
    ONLY_SUPERVISORS_AND_DEVELOPERS: () =>
      `only line managers and developers. ${STEP}: professionals are needed too. Ask for them.`,
    NO_SUPERVISOR_WARNING: () => `a line manager is missing. ${STEP}. Ask for one or two.`,
    NO_CLIENT_DEVELOPER_WARNING: () =>
      "a co-developing client is missing (the generic model). Ask whether somebody is coming.",
    PROCESS_OWNER_NOT_ONE: () =>
      `the process crosses organisations and has no owner. ${STEP}: it has one owner. Enter the owner in the table of teams.`,
  },
  team: (name: string) => `Team ${name}`,
  read: (rows: number, how: string) => `${rows === 1 ? "1 row" : `${rows} rows`} of answers read (${how}).`,
  how: { ";": "semicolons", ",": "commas", "\t": "tabs", sheet: (name: string) => `sheet ${name}` },
  columns: {
    heading: "Columns",
    to: {
      name: "Name (first and last)",
      diet: "Diets",
      allergy: "Diets, details",
      answered: "Time of the answer",
    },
    person: (seat: number) => `person ${seat}`,
    contact: "contact person, not brought in as a participant",
    second: "not brought in: another column asks the same",
    none: "not brought in",
  },
  summary: {
    people: "Participants",
    teams: "Teams",
    added: "added",
    updated: "updated",
    same: "unchanged",
    asked: "waiting for a decision",
    diets: (rows: number) =>
      rows === 1
        ? "Diets: 1 row for their own protected sheet."
        : `Diets: ${rows} rows for their own protected sheet.`,
    dietsLeft: (count: number) =>
      `Diet not brought in again: ${people(count)}. It was brought in before, and the rows of the workbook are not the same as the answer. See the sheet of diets.`,
    given:
      "The survey did not ask for workshop days, so new participants got all days of the round. Change them for those who do not come to all.",
    header: (rows: number) =>
      `The row of headers is repeated: ${rows === 1 ? "1 row was" : `${rows} rows were`} passed over.`,
    findings: (count: number) => (count === 1 ? "Check 1 point:" : `Check ${count} points:`),
    more: (count: number) => `… and ${count} more. All are shown with --json.`,
    preview: "Preview: nothing was written.",
    nothing: "Everything is in the workbook already: nothing was changed.",
    wrote: (added: number, updated: number, newTeams: number) =>
      `Brought in: ${people(added)} added, ${people(updated)} updated, ${teams(newTeams)} added.`,
  },
};

function decided({ decision }: Details): string {
  if (decision === "add") return "They were added as another person.";
  if (decision === "update") return "The answer was put in the same row.";
  return "Is it the same person? They were not brought in. Answer with --duplicates add or update.";
}
