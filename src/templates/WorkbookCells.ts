import type { Box } from "./address";

/** What a cell holds; a date is a `Date` at midnight UTC or its serial number. */
export type CellContent = string | number | boolean | Date | null;

/** Where a cell is, or a block of them: "Tiimi" and "B6" or "C9:C68". */
export type CellPlace = { readonly sheet: string; readonly cell: string };

/** The tables and named cells of a workbook, whichever way they were read: from a file or from a live Excel. */
export type WorkbookCells = {
  readonly tables: readonly {
    readonly id: string;
    readonly sheet: string;
    /** With its header row. */
    readonly box: Box;
    /** The header row first. */
    readonly rows: readonly (readonly CellContent[])[];
  }[];
  /** Cells that have a defined name. */
  readonly names: ReadonlyMap<string, CellContent>;
  /** Where those cells are. */
  readonly places: ReadonlyMap<string, CellPlace>;
};
