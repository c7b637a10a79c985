import type { SeenTable } from "./lookAtTables";
import type { TableWrite } from "./TableWrite";

/** Rows of a table that was looked at. */
export const heightOf = ({ body }: SeenTable): number => body.bottom - body.top + 1;

/** Rows of the table after the write: rows that cannot go are emptied instead. */
export function heightAfter(table: SeenTable, { rows }: TableWrite): number {
  const wanted = Math.max(1, rows.length);
  return wanted < heightOf(table) && !areFree(table, wanted - 1) ? heightOf(table) : wanted;
}

/** Whether the rows from `first` on hold nothing but what is written and the formulas of the table. */
function areFree({ body, columns, used }: SeenTable, first: number): boolean {
  const written = new Set(columns.map(({ at }) => at));
  return used.formulas.every((cells, below) => {
    const row = used.top + below;
    if (row < body.top + first || row > body.bottom) return true;
    return cells.every((cell, right) => {
      const column = used.left + right;
      const isInside = column >= body.left && column <= body.right;
      return cell === "" || (isInside && (written.has(column) || String(cell).startsWith("=")));
    });
  });
}

/**
 * Where a row of one height stands in the other: rows come and go above the last one, which stays the last.
 *
 * @returns `null` for a row that the other height does not have
 */
export function samePlace(row: number, from: number, to: number): number | null {
  if (row === from - 1) return to - 1;
  return row < to - 1 ? row : null;
}
