import type { CellContent } from "../../templates/WorkbookCells";

/** Columns of a table by their shown headers, with all their rows: the table gets as many rows, but at least one. */
export type TableWrite = {
  /** Id of the table, which is its name in Excel. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Formulas that people had typed into these cells, so that an undo brings them back; positions in `rows`. */
  readonly formulas?: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
};
