import type { Answer } from "../../domain/people/registration/answerMarks";
import { isSomebody } from "../../domain/people/registration/bringIn";
import { nameOf } from "../../domain/people/registration/recognise";
import type {
  PersonAnswers,
  Registration,
  RegistrationFinding,
  TeamAnswers,
} from "../../domain/people/registration/Registration";
import { isPersonField, isTeamField } from "../../domain/people/registration/surveyFields";
import type { Language } from "../../i18n/language";
import type { Survey } from "./findHeader";
import type { MappedColumn } from "./mapColumns";
import type { Asked } from "./readAnswer";
import { readDiet } from "./readDiet";
import { readMoment } from "./readMoment";
import { RowReader } from "./RowReader";
import { splitName } from "./splitName";

export type ReadOptions = {
  /** Of the workbook, in which diets are named. */
  readonly language: Language;
  readonly workshopDays: readonly number[];
};

export type ReadRegistrations = {
  readonly registrations: readonly Registration[];
  readonly findings: readonly RegistrationFinding[];
};

type Read = { readonly at: number | null; readonly registrations: readonly Registration[] };

/**
 * Everybody whom a survey registers: one a row, or the people of a team that one respondent registers, block by
 * block. Answers stand in the order in which they were given, where every row tells its time.
 */
export function readRegistrations(
  survey: Survey,
  columns: readonly MappedColumn[],
  options: ReadOptions,
): ReadRegistrations {
  const findings: RegistrationFinding[] = [];
  const seats = seatsIn(columns);
  const rows = survey.body.flatMap((row): readonly Read[] => {
    const reader = new RowReader(row, columns);
    const isLong = row.cells.slice(columns.length).some((cell) => cell.trim() !== "");
    // In a sheet a note beside the table moves no answer; between delimiters nobody can tell.
    const isMoved = isLong && survey.grid.sheet === null;
    if (isLong && !isMoved) reader.tell("cells-beyond", "warning");
    const read = isMoved ? tooLong(reader) : rowOf(row.number, reader, { columns, seats, options });
    findings.push(...reader.findings);
    return read ? [read] : [];
  });
  return { registrations: inOrder(rows).flatMap(({ registrations }) => registrations), findings };
}

const seatsIn = (columns: readonly MappedColumn[]): readonly (number | null)[] => {
  const seats = [...new Set(columns.map(({ target }) => target?.seat ?? null))].filter(
    (seat) => seat !== null,
  );
  return seats.length === 0 ? [null] : seats.sort((one, other) => one - other);
};

function tooLong(reader: RowReader): null {
  reader.tell("row-too-long", "error");
  return null;
}

/** As they were answered; in the order of the file when any time is missing. */
function inOrder(rows: readonly Read[]): readonly Read[] {
  if (rows.some(({ at }) => at === null)) return rows;
  return [...rows].sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
}

type Around = {
  readonly columns: readonly MappedColumn[];
  readonly seats: readonly (number | null)[];
  readonly options: ReadOptions;
};

function rowOf(row: number, reader: RowReader, around: Around): Read {
  const { columns, seats, options } = around;
  const team: Record<string, Answer> = {};
  const shared = columns.filter(({ target }) => target?.seat === null);
  const ofTeam = shared.filter(({ target }) => target !== null && isTeamField(target.field));
  for (const column of ofTeam) put(team, column, reader, options);
  const teamName = shared.find(({ target }) => target?.field === "team");
  const name = teamName ? reader.text(teamName) : "";
  const people = seats.map((seat) => personAt(seat, { row, team, name }, reader, around));
  const named = people.filter(({ person }) => isSomebody(person));
  if (named.length === 0) reader.tell("no-name", "warning");
  for (const { person } of named) tellOdd(person, reader);
  const answered = columns.find(({ target }) => target?.field === "answered");
  const at = answered ? readMoment(reader.text(answered)) : null;
  // Whoever names nobody may still tell of the team.
  return { at, registrations: named.length > 0 ? named : people.slice(0, 1) };
}

type OfRow = { readonly row: number; readonly team: TeamAnswers; readonly name: string };

function personAt(
  seat: number | null,
  { row, team, name }: OfRow,
  reader: RowReader,
  { columns, options }: Around,
): Registration {
  const own = columns.filter(({ target }) => target?.seat === seat);
  const person: Record<string, Answer> = name === "" ? {} : { team: name };
  for (const column of own)
    if (column.target && isPersonField(column.target.field)) put(person, column, reader, options);
  const health = (field: "diet" | "allergy") => {
    const column = own.find(({ target }) => target?.field === field);
    return column ? reader.text(column) : "";
  };
  return { row, seat, person, team, diet: readDiet(health("diet"), health("allergy"), options.language) };
}

/** What is kept beside the answers of a person or a team. */
const APART = ["answered", "diet", "allergy"];

function put(
  answers: Record<string, Answer>,
  column: MappedColumn,
  reader: RowReader,
  options: ReadOptions,
): void {
  const field = column.target?.field ?? "answered";
  if (APART.includes(field)) return;
  const asked = { field: field === "name" ? "first" : field, ...options } as Asked;
  const answer = reader.answer(column, asked);
  if (answer === null) return;
  if (field === "name") putName(answers, String(answer), column, reader);
  else answers[field] = answer;
}

/** A name in one cell is two answers, where first and last name have no columns of their own. */
function putName(
  answers: Record<string, Answer>,
  name: string,
  column: MappedColumn,
  reader: RowReader,
): void {
  const { first, last, isGuess } = splitName(name);
  answers.first ??= first;
  if (last !== "") answers.last ??= last;
  if (isGuess) reader.tell("name-split", "warning", { column: column.name }, name);
}

function tellOdd(person: PersonAnswers, reader: RowReader): void {
  const who = nameOf(person);
  const { email = "", team = "" } = person;
  if (email !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    reader.tell("mail-doubtful", "warning", {}, who);
  if (team === "") reader.tell("no-team", "warning", {}, who);
}
