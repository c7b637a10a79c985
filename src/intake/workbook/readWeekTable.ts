import { countedNumber, type TypedCell } from "../../domain/measurement/checks/cellFault";
import { checkWeeks, type TypedRow } from "../../domain/measurement/checks/checkWeeks";
import type { PartOfWhole, TypedColumn } from "../../domain/measurement/checks/typedColumns";
import { FIRST_DAY, isDay, type Serial } from "../../domain/shared/calendar";
import { serialIn, textOf, type SheetReader } from "./CellReader";
import type { FoundCell, FoundRow, FoundTable } from "./findTables";
import { tellRowFault } from "./tellWeekFaults";

/** A row of weekly numbers as it can be counted with, and where it was found. */
export type WeekRow<Column extends string = string> = {
  readonly found: FoundRow;
  readonly week: Serial;
  readonly numbers: Readonly<Record<Column, number | null>>;
};

/**
 * Read a table with a row a week and tell everything that breaks a rule of columnRules. A row without a week cannot
 * be placed; a cell that holds no number counts as missing.
 */
export function readWeekTable<Column extends string>(
  { rows: found }: FoundTable,
  columns: readonly TypedColumn<Column>[],
  parts: readonly PartOfWhole[],
  read: SheetReader,
): readonly WeekRow<Column>[] {
  const rows = found.map((row) => typedRow(row, columns));
  for (const fault of checkWeeks({ columns, parts, rows })) tellRowFault(read, fault, found, columns);
  return rows.flatMap(({ week, cells }, index) => {
    if (typeof week !== "number" || !isDay(week)) return [];
    const numbers = columns.map(
      (column) => [column.id, countedNumber(cells[column.id] ?? null, column)] as const,
    );
    return [
      {
        found: found[index] ?? {},
        week: Math.floor(week),
        numbers: Object.fromEntries(numbers) as WeekRow<Column>["numbers"],
      },
    ];
  });
}

const typedRow = (row: FoundRow, columns: readonly TypedColumn[]): TypedRow => ({
  week: typedCell(row.week),
  cells: Object.fromEntries(columns.map((column) => [column.id, typedNumber(row[column.id], column)])),
});

/** Among large numbers only the cell's format tells a date. */
function typedNumber(found: FoundCell | undefined, column: TypedColumn): TypedCell {
  const value = found?.value ?? null;
  return value instanceof Date && column.max >= FIRST_DAY ? value : typedCell(found);
}

/** A date as its serial number, nothing as `null`, anything that is no number as a text. */
function typedCell(found: FoundCell | undefined): TypedCell {
  const value = found?.value ?? null;
  if (value === null || value === "") return null;
  const number = value instanceof Date ? serialIn(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : textOf(value);
}
