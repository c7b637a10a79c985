import { heightAfter, heightOf, samePlace } from "./heights";
import type { Seen, SeenTable } from "./lookAtTables";
import { isKept, type TableContents, type TableWrite } from "./TableWrite";

/** What was there before a write: writing it, while everything stands as it was written, is the undo. */
export type TablesUndo = {
  readonly writes: readonly TableWrite[];
  readonly expected: readonly TableContents[];
};

/** The undo of writes to tables that were looked at. */
export function undoOf({ tables }: Seen, writes: readonly TableWrite[]): TablesUndo {
  const pairs = tables.map((table, index) => ({ table, write: writes[index] ?? table.before }));
  return {
    writes: pairs.map(({ table, write }) => beforeOf(table, write)),
    expected: pairs.map(({ table, write }) => afterOf(table, write)),
  };
}

/** Only the cells that are written. */
function beforeOf(seen: SeenTable, write: TableWrite): TableWrite {
  const { table, columns, rows, formulas = [] } = seen.before;
  const after = heightAfter(seen, write);
  const stays = (row: number, column: number) => {
    const place = samePlace(row, heightOf(seen), after);
    return place !== null && isKept(write, place, column);
  };
  const typed = formulas.filter(({ row, column }) => !stays(row, column));
  return {
    table,
    columns,
    rows: rows.map((cells, row) => cells.map((cell, column) => (stays(row, column) ? undefined : cell))),
    ...(typed.length > 0 ? { formulas: typed } : {}),
  };
}

/** What the columns hold after the write, the cells that stay among them. */
function afterOf(seen: SeenTable, write: TableWrite): TableContents {
  const { table, columns } = write;
  const after = heightAfter(seen, write);
  const contentAt = (row: number, column: number) => {
    if (!isKept(write, row, column)) return write.rows[row]?.[column] ?? null;
    const place = samePlace(row, after, heightOf(seen));
    return place === null ? null : (seen.before.rows[place]?.[column] ?? null);
  };
  return {
    table,
    columns,
    rows: Array.from({ length: after }, (_, row) => columns.map((__, column) => contentAt(row, column))),
  };
}
