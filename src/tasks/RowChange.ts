import type { CellContent } from "../templates/WorkbookCells";

type ChangedCell = { readonly column: string; readonly value: CellContent };

/** Cells of one row of a table, by shown headers: a row that holds something, or the first that is free. */
export type RowChange = {
  readonly table: string;
  readonly find:
    { readonly cells: readonly ChangedCell[]; readonly at?: number } | { readonly free: readonly string[] };
  readonly cells: readonly ChangedCell[];
  /** What the row must hold still; otherwise nothing is written. */
  readonly expected?: readonly ChangedCell[];
};
