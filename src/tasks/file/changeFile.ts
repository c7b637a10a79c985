import { DomainError } from "../../domain/shared/DomainError";
import type { FoundRow, FoundWorkbook } from "../../intake/workbook/findTables";
import { serialIn } from "../../intake/workbook/CellReader";
import { editTables, type TableCell } from "../../render/xlsx/edit/editTables";
import type { CellContent } from "../../templates/WorkbookCells";
import type { RowChange } from "../RowChange";

/**
 * A workbook's file with changed rows: what a live workbook gets by the same changes. Nothing else in it changes.
 *
 * @param found - as it was read from the same bytes
 * @throws DomainError `not-a-workbook`, `no-table`, `missing-column`, `row-missing`
 */
export const changeFile = (
  bytes: Uint8Array,
  found: FoundWorkbook,
  changes: readonly RowChange[],
): Uint8Array => editTables(bytes, cellsOf(found, changes));

function cellsOf({ tables }: FoundWorkbook, changes: readonly RowChange[]): readonly TableCell[] {
  const free = new Map<string, FreeRows>();
  return changes.flatMap(({ table, find, cells }) => {
    const rows = tables.get(table)?.rows ?? [];
    const own = free.get(table) ?? new FreeRows(rows);
    free.set(table, own);
    const at = "free" in find ? own.next(find.free) : (find.at ?? rowLike(table, rows, find.cells));
    return cells.map(({ column, value }) => ({ table, at, column, value: plainValue(value) }));
  });
}

/** Rows that are free are taken in their order, then new ones below. */
class FreeRows {
  readonly #rows: readonly FoundRow[];
  #next = 0;

  constructor(rows: readonly FoundRow[]) {
    this.#rows = rows;
  }

  next(headers: readonly string[]): number {
    while (this.#next < this.#rows.length && !isFree(this.#rows[this.#next], headers)) this.#next++;
    return this.#next++;
  }
}

const isFree = (row: FoundRow | undefined, headers: readonly string[]): boolean =>
  Object.values(row ?? {}).every(
    ({ header, value }) => !headers.includes(header) || value === null || value === "",
  );

/** @throws DomainError `row-missing` */
function rowLike(table: string, rows: readonly FoundRow[], cells: RowChange["cells"]): number {
  const at = rows.findIndex((row) =>
    cells.every(({ column, value }) =>
      Object.values(row).some((cell) => cell.header === column && cell.value === value),
    ),
  );
  if (at >= 0) return at;
  throw new DomainError("row-missing", `no such row in ${table}`, { sheet: table });
}

function plainValue(value: CellContent): string | number | null {
  if (value instanceof Date) return serialIn(value);
  return typeof value === "boolean" ? Number(value) : value;
}
