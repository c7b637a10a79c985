import { DomainError } from "../domain/shared/DomainError";
import { columnLetters } from "../templates/address";
import type { CellContent } from "../templates/WorkbookCells";
import { inExcel } from "./inExcel";

/** The numbers of one column, with the header that stands above them. */
export type SelectedColumn = {
  readonly sheet: string;
  /** Of the values, without the header. */
  readonly address: string;
  readonly header: string | null;
  readonly values: readonly CellContent[];
};

/**
 * The column that a person means: what is selected, or with one cell selected the whole column around it. One sync.
 *
 * @throws DomainError `shape` when more than one column is selected, `no-data` when it has no number
 */
export const readSelectedColumn = (): Promise<SelectedColumn> =>
  inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.getUsedRangeOrNullObject(true);
    const around = selected.getSurroundingRegion();
    selected.load("address,columnIndex,columnCount,cellCount,worksheet/name");
    used.load("values,rowIndex");
    around.load("values,rowIndex,columnIndex");
    await context.sync();
    const { address: argument, columnCount } = selected;
    if (columnCount > 1) throw new DomainError("shape", "more than one column is selected", { argument });
    const single = selected.cellCount === 1;
    if (!single && used.isNullObject) throw new DomainError("no-data", "the selected cells are empty");
    const [{ values, rowIndex }, index] = single
      ? [around, selected.columnIndex - around.columnIndex]
      : [used, 0];
    const column = values.map((row: unknown[]) => row[index]);
    return columnOf(column, rowIndex, selected.columnIndex, selected.worksheet.name);
  });

function columnOf(cells: readonly unknown[], top: number, column: number, sheet: string): SelectedColumn {
  const isNumber = (cell: unknown) => typeof cell === "number";
  const first = cells.findIndex(isNumber);
  if (first < 0) throw new DomainError("no-data", "the column has no number");
  const above = cells.slice(0, first).findLastIndex((cell) => typeof cell === "string" && cell !== "");
  const [start, end] = [above + 1, cells.findLastIndex(isNumber)];
  const letters = columnLetters(column);
  return {
    sheet,
    address: `${letters}${top + start + 1}:${letters}${top + end + 1}`,
    header: above < 0 ? null : String(cells[above]),
    values: cells.slice(start, end + 1).map((cell) => (cell === "" ? null : (cell as CellContent))),
  };
}
