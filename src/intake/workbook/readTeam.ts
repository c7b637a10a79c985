import { measureOf } from "../../domain/measurement/measureOf";
import { partsOfWhole, typedColumns } from "../../domain/measurement/checks/typedColumns";
import type { MeasureId } from "../../domain/measurement/measures";
import type { TeamRecord, Trace } from "../../domain/measurement/teamRecord";
import type { TeamBook } from "../../domain/team/TeamBook";
import { DomainError } from "../../domain/shared/DomainError";
import type { Finding } from "../../domain/shared/Finding";
import { DRAWN_WEEKS } from "../../templates/team/drawnWeeks";
import { CellReader, textOf, type SheetReader } from "./CellReader";
import { tableIn, type FoundRow, type FoundWorkbook } from "./findTables";
import { readFlow, readT3 } from "./readAccess";
import { readMeasures } from "./readMeasures";
import { readWeekTable, type WeekRow } from "./readWeekTable";
import { readWork, sheetsIn } from "./readWork";
import { tellValueFaults } from "./tellWeekFaults";

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
  const followed = chosen.measures.map((id) => measureOf({ ...chosen, ...access }, id));
  const onWeeks = reader.on(weeks.sheet);
  const rows = readWeekTable(weeks, followed.flatMap(typedColumns), followed.flatMap(partsOfWhole), onWeeks);
  const team: TeamBook = {
    name: textOf(book.fields.get("TeamName") ?? null),
    round: textOf(book.fields.get("RoundName") ?? null),
    ...chosen,
    ...access,
    weeks: rows.map(({ week, numbers, found }) => {
      return { week, values: numbers, note: onWeeks.text(found.note) };
    }),
    drawn: drawnIn(book, rows, onWeeks),
    ...settingsIn(book, byName, reader),
    sheets: sheetsIn(book),
    work: readWork(book, byName, reader),
  };
  tellValueFaults(onWeeks, team, followed, rows);
  return { team, findings: reader.findings };
}

/** Of more weeks than the charts have room for the newest count, and that is told at the oldest. */
function drawnIn({ meta }: FoundWorkbook, rows: readonly WeekRow[], read: SheetReader): number | null {
  const room = Number(meta.get(DRAWN_WEEKS) ?? Infinity);
  if (rows.length <= room) return null;
  const oldest = rows.reduce((first, row) => (row.week < first.week ? row : first));
  read.tell("weeks-beyond", oldest.found.week, { room, value: rows.length - room }, "warning");
  return room;
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

const traceOf = (row: FoundRow, read: SheetReader): Trace => ({
  who: read.text(row.who),
  when: read.day(row.when),
  why: read.text(row.why),
});
