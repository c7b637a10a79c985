import { measureOf } from "../../domain/measurement/measureOf";
import { columnsOf, type MeasureId } from "../../domain/measurement/measures";
import type { TeamRecord, Trace, WeekRecord } from "../../domain/measurement/teamRecord";
import type { TeamBook } from "../../domain/team/TeamBook";
import { DomainError } from "../../domain/shared/DomainError";
import type { Finding } from "../../domain/shared/Finding";
import { CellReader, textOf, type SheetReader } from "./CellReader";
import { tableIn, type FoundRow, type FoundWorkbook } from "./findTables";
import { readFlow, readT3 } from "./readAccess";
import { readMeasures } from "./readMeasures";
import { readWork, sheetsIn } from "./readWork";

/** A team's record and everything in it that people should look at. */
export type ReadTeam = { readonly team: TeamBook; readonly findings: readonly Finding[] };

/**
 * Read a team's workbook. A cell that holds no number where one belongs counts as missing and is told.
 *
 * @throws DomainError `not-a-team`, `missing-sheet`
 */
export function readTeam(book: FoundWorkbook): ReadTeam {
  if (book.meta.get("kind") !== "team") throw new DomainError("not-a-team", "the workbook is not a team's");
  const reader = new CellReader();
  const weeks = tableIn(book, "weekRows", "weeks");
  const { byName, ...chosen } = readMeasures(book, reader);
  const access = { t3: readT3(book, reader), capacity: readFlow(book, reader) };
  const typed = chosen.measures
    .map((id) => measureOf({ ...chosen, ...access }, id))
    .filter(({ source }) => source.sheet === "weeks");
  const onWeeks = reader.on(weeks.sheet);
  const team: TeamBook = {
    name: textOf(book.fields.get("TeamName") ?? null),
    round: textOf(book.fields.get("RoundName") ?? null),
    ...chosen,
    ...access,
    weeks: weeks.rows.flatMap((row) => weekOf(row, typed.flatMap(columnsOf), onWeeks)),
    ...settingsIn(book, byName, reader),
    sheets: sheetsIn(book),
    work: readWork(book, byName, reader),
  };
  return { team, findings: reader.findings };
}

function settingsIn(
  book: FoundWorkbook,
  chosen: ReadonlyMap<string, MeasureId>,
  reader: CellReader,
): Pick<TeamRecord, "phases" | "excludes" | "goals"> {
  const settings = <T>(id: string, make: (row: FoundRow, read: SheetReader) => T | null) => {
    const { sheet, rows } = tableIn(book, id, "measures");
    const read = reader.on(sheet);
    return rows.flatMap((row) => {
      const measure = read.choice(row.measure, chosen);
      const made = measure === null ? null : make(row, read);
      return measure === null || made === null ? [] : [{ measure, ...made, trace: traceOf(row, read) }];
    });
  };
  return {
    phases: settings("phaseRows", (row, read) => ({
      start: read.day(row.start),
      baseline: read.number(row.baseline),
      centre: read.number(row.centre),
    })),
    excludes: settings("excludeRows", (row, read) => {
      const week = read.day(row.week);
      return week === null ? null : { week };
    }),
    goals: settings("goalRows", (row, read) => {
      const [from, goal] = [read.day(row.from), read.number(row.goal)];
      return goal === null ? null : { from, goal };
    }),
  };
}

/** A row without its week cannot be placed: what is typed on it is told. */
function weekOf(row: FoundRow, columns: readonly string[], read: SheetReader): readonly WeekRecord[] {
  const week = read.day(row.week);
  const values = columns.map((column) => [column, read.number(row[column])] as const);
  if (week !== null) return [{ week, values: Object.fromEntries(values), note: read.text(row.note) }];
  if (read.text(row.week) === "" && values.some(([, value]) => value !== null))
    read.tell("missing-value", row.week);
  return [];
}

const traceOf = (row: FoundRow, read: SheetReader): Trace => ({
  who: read.text(row.who),
  when: read.day(row.when),
  why: read.text(row.why),
});
