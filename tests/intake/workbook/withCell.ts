import type { CellContent, WorkbookCells } from "../../../src/templates/WorkbookCells";

/** The cells with one of them changed, as if somebody had typed in it; row 0 is the header. */
export const withCell = (
  { tables, ...rest }: WorkbookCells,
  id: string,
  row: number,
  column: number,
  value: CellContent,
): WorkbookCells => ({
  ...rest,
  tables: tables.map((table) =>
    table.id !== id
      ? table
      : {
          ...table,
          rows: table.rows.map((cells, at) => (at === row ? cells.with(column, value) : cells)),
        },
  ),
});
