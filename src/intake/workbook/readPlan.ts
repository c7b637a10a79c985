import type { PlanChoice } from "../../domain/round/plan/planChoices";
import { clockText } from "../../domain/round/plan/clock";
import { emptyPlan } from "../../domain/round/plan/emptyPlan";
import { planForms } from "../../domain/round/plan/planForms";
import type { PlanTable, RoundPlan } from "../../domain/round/plan/RoundPlan";
import { isBegun, type TypedValue } from "../../domain/shared/forms";
import type { CellContent } from "../../templates/WorkbookCells";
import { planChoiceByWord } from "../../templates/round/plan/planChoiceTexts";
import { planField } from "../../templates/round/plan/planWords";
import { CellReader, serialIn, textOf } from "./CellReader";
import type { FoundCell, FoundRow, FoundTable, FoundWorkbook } from "./findTables";
import { readFields, readRows, type Meanings } from "./readForms";

const meanings: Meanings = {
  nameOf: planField,
  choicesIn: (list) => planChoiceByWord(list as PlanChoice),
};

/**
 * What an organiser has typed; `null` when the workbook holds an invoice alone. What stands in a table that is missing
 * is empty; what cannot be read is told.
 */
export function readPlan(book: FoundWorkbook, reader: CellReader): RoundPlan | null {
  if (!book.tables.has("workshopRows")) return null;
  const tables = Object.keys(planForms.tables) as readonly PlanTable[];
  return {
    fields: readFields(planForms.fields, book, meanings, reader) as unknown as RoundPlan["fields"],
    rows: Object.fromEntries(
      tables.map((table) => [table, rowsIn(table, book, reader)]),
    ) as unknown as RoundPlan["rows"],
  };
}

/** Rows that every workbook comes with are all read, of the others those that have been begun. */
function rowsIn(table: PlanTable, { tables }: FoundWorkbook, reader: CellReader): readonly object[] {
  const found = tables.get(table);
  const given = emptyPlan.rows[table];
  if (!found) return given;
  const form = planForms.tables[table];
  const cells = planRows(table, found);
  const rows = readRows(form, { ...found, rows: cells }, meanings, reader).map((row, at) =>
    table === "sessionRows" ? withHour(row, cells[at]?.start) : row,
  );
  return given.length > 0 ? rows : rows.filter((row) => isBegun(form, row));
}

/** The rows of a sheet that are in the plan, in its order. */
export function begunRows(table: PlanTable, found: FoundTable): readonly FoundRow[] {
  const cells = planRows(table, found);
  if (emptyPlan.rows[table].length > 0) return cells;
  const form = planForms.tables[table];
  const rows = readRows(form, { ...found, rows: cells }, meanings, new CellReader());
  return cells.filter((_, at) => isBegun(form, rows[at] ?? {}));
}

/** Excel makes a number below 1 of an hour: only the cell tells 0.25, which is 6.00, from the text "0.25". */
function withHour<Row extends object>(row: Row, start: FoundCell | undefined): Row {
  const value = start?.value ?? null;
  const part = value instanceof Date ? serialIn(value) + timeIn(value) : value;
  return typeof part === "number" && part >= 0 && part < 1 ? { ...row, start: clockText(part) } : row;
}

const A_DAY = 86_400_000;

/** The time of a date in UTC, in parts of a day; that of hour cells is before 1970. */
const timeIn = (date: Date): number => (((date.getTime() % A_DAY) + A_DAY) % A_DAY) / A_DAY;

/**
 * The rows of a table in the order of the sheet, as they were typed; what is no choice or number stays the text that
 * it is, and is not told.
 */
export function typedRows(
  table: PlanTable,
  found: FoundTable,
): readonly Readonly<Record<string, TypedValue>>[] {
  const rows = readRows(planForms.tables[table], found, meanings, new CellReader());
  return rows.map((row, at) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => {
        return [column, value ?? (textOf(found.rows[at]?.[column]?.value ?? null) || null)];
      }),
    ),
  );
}

/** Columns by which rows that come with the workbook are told apart, where their order says what they are. */
const orderedBy: Readonly<Partial<Record<PlanTable, readonly string[]>>> = {
  workshopRows: ["workshop"],
  gateRows: ["no"],
  checkRows: ["no"],
  teamRows: ["no"],
  supportRows: ["no"],
  dayRows: ["workshop", "day"],
  needRows: ["no"],
  offerRows: ["offer"],
};

/** The rows of a table in the plan's order, whatever people have sorted the sheet by; rows without a number come last. */
export function planRows(table: PlanTable, { rows }: FoundTable): readonly FoundRow[] {
  const columns = orderedBy[table] ?? [];
  return [...rows].sort((a, b) =>
    columns.reduce((order, column) => order || compared(a[column]?.value, b[column]?.value), 0),
  );
}

function compared(a: CellContent | undefined, b: CellContent | undefined): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return a < b ? -1 : Number(a > b);
  return Number(isBlank(a)) - Number(isBlank(b));
}

const isBlank = (value: CellContent | undefined): boolean => (value ?? "") === "";
