import type { CellContent } from "../../templates/WorkbookCells";

/** A cell of a row, by the shown header of its column. */
export type RowCell = {
  readonly column: string;
  readonly value: CellContent;
  /** What people had typed in place of the value, so that an undo brings it back. */
  readonly formula?: string;
  /** Its number format, where that changes too: a number that became a date is shown as one until then. */
  readonly format?: string;
};

/** Which row is meant. It is looked for when it is written, because people sort and insert rows. */
export type RowFind =
  /** The one row that holds this; of several alike the one at that place (from 0), where a place is given. */
  | { readonly cells: readonly RowCell[]; readonly at?: number }
  /** The first row in which these columns are empty; a new one where there is none. */
  | { readonly free: readonly string[] };

/** Some cells of one row of a table; everything else stays as it is. */
export type RowWrite = {
  /** Id of the table, which is its name in Excel. */
  readonly table: string;
  readonly find: RowFind;
  readonly cells: readonly RowCell[];
  /** What the row must hold still; otherwise nothing is written. */
  readonly expected?: readonly RowCell[];
};
