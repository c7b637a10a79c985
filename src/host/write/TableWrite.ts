import type { CellContent } from "../../templates/WorkbookCells";

/** Columns of a table by their shown headers, with what stands in all their rows. */
export type TableContents = {
  /** Id of the table, which is its name in Excel. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
};

/**
 * What columns of a table get: the table gets as many rows, but at least one. Rows come and go above the last row of
 * the table, which stays the last.
 */
export type TableWrite = Omit<TableContents, "rows"> & {
  /** A cell without a content stays as it is, whatever stands in it. */
  readonly rows: readonly (readonly (CellContent | undefined)[])[];
  /** Formulas that people had typed into these cells, so that an undo brings them back; positions in `rows`. */
  readonly formulas?: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
};

/** Whether a write leaves a cell as it is; rows that it does not name are emptied. */
export const isKept = ({ rows }: TableWrite, row: number, column: number): boolean => {
  const cells = rows[row];
  return cells !== undefined && cells[column] === undefined;
};
