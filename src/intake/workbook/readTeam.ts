import { columnsOf, isMeasureId, measures, type MeasureId } from "../../domain/measurement/measures";
import type { TeamRecord, Trace } from "../../domain/measurement/teamRecord";
import type { Serial } from "../../domain/shared/calendar";
import { DomainError } from "../../domain/shared/DomainError";
import type { Finding } from "../../domain/shared/Finding";
import { CellReader } from "./CellReader";
import { readTables, type FoundCell, type FoundTable, type FoundWorkbook } from "./readTables";

/** A team's record and everything in it that people should look at. */
export type ReadTeam = { readonly team: TeamRecord; readonly findings: readonly Finding[] };

type FoundRow = Readonly<Record<string, FoundCell>>;

/**
 * Read a team's workbook. A cell that holds no number where one belongs counts as missing and is told.
 *
 * @throws DomainError `not-a-workbook`, `not-ours`, `not-a-team`, `missing-sheet`, `missing-column`
 */
export async function readTeam(bytes: Uint8Array): Promise<ReadTeam> {
  const book = await readTables(bytes);
  if (book.meta.get("kind") !== "team") throw new DomainError("not-a-team", "the workbook is not a team's");
  const weeks = tableOf(book, "weekRows", "weeks");
  const chosen = tableOf(book, "measureRows", "measures").rows;
  const ids = chosen.map((row) => textIn(row.id)).filter(isMeasureId);
  const idByName = new Map(chosen.map((row) => [textIn(row.measure), textIn(row.id)]));
  const measureIn = (row: FoundRow): MeasureId | null => {
    const id = idByName.get(textIn(row.measure)) ?? "";
    return isMeasureId(id) ? id : null;
  };
  const settings = (id: string) =>
    tableOf(book, id, "measures").rows.flatMap((row) => {
      const measure = measureIn(row);
      return measure === null ? [] : [{ row, measure }];
    });
  const reader = new CellReader();
  const own = (sheet: string) => reader.on(sheet);
  const team: TeamRecord = {
    name: String(book.fields.get("TeamName") ?? ""),
    round: String(book.fields.get("RoundName") ?? ""),
    measures: ids,
    weeks: weeks.rows.flatMap((row) => weekOf(row, ids, own(weeks.sheet))),
    phases: settings("phaseRows").map(({ row, measure }) => {
      const read = own("");
      return {
        measure,
        start: read.day(row.start),
        baseline: read.number(row.baseline),
        centre: read.number(row.centre),
        trace: traceOf(row, read),
      };
    }),
    excludes: settings("excludeRows").flatMap(({ row, measure }) => {
      const week = own("").day(row.week);
      return week === null ? [] : [{ measure, week, trace: traceOf(row, own("")) }];
    }),
    goals: settings("goalRows").flatMap(({ row, measure }) => {
      const goal = own("").number(row.goal);
      return goal === null
        ? []
        : [{ measure, from: own("").day(row.from), goal, trace: traceOf(row, own("")) }];
    }),
  };
  return { team, findings: reader.findings };
}

function tableOf({ tables, meta }: FoundWorkbook, id: string, sheet: string): FoundTable {
  const table = tables.get(id);
  if (table) return table;
  const name = meta.get(`sheet.${sheet}`) ?? sheet;
  throw new DomainError("missing-sheet", `no table ${id}`, { sheet: name });
}

function weekOf(row: FoundRow, ids: readonly MeasureId[], read: ReturnType<CellReader["on"]>) {
  const week: Serial | null = read.day(row.week);
  if (week === null) return [];
  const values = ids.flatMap((id) =>
    columnsOf(measures[id]).map((column) => [column, read.number(row[column])] as const),
  );
  return [{ week, values: Object.fromEntries(values), note: textIn(row.note) }];
}

const traceOf = (row: FoundRow, read: ReturnType<CellReader["on"]>): Trace => ({
  who: textIn(row.who),
  when: read.day(row.when),
  why: textIn(row.why),
});

const textIn = (cell: FoundCell | undefined): string =>
  cell?.value === null || cell === undefined ? "" : String(cell.value);
