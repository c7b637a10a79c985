import { DomainError } from "../domain/shared/DomainError";
import { columnLetters } from "../templates/address";
import type { CellContent } from "../templates/WorkbookCells";
import { readExcel } from "./inExcel";

/** The numbers of one column, with the header that stands above them. */
export type SelectedColumn = {
  readonly sheet: string;
  /** Of the values, without the header. */
  readonly address: string;
  readonly header: string | null;
  readonly values: readonly CellContent[];
};

/** Cells of one answer: Excel on the web refuses those over 5 MB. */
const MOST_CELLS = 100_000;

/**
 * The column that a person means: what is selected, or with one cell selected the whole column around it. Two syncs,
 * of which the first asks only where the cells are, and one more for every 100,000 cells.
 *
 * @throws DomainError `shape` when more than one column is selected, `no-data` when it has no number, `no-answer`
 */
export const readSelectedColumn = (): Promise<SelectedColumn> =>
  readExcel(async (context) => {
    const { sheet, column, top, count } = await selectedPlace(context);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const cells: unknown[] = [];
    for (let from = 0; from < count; from += MOST_CELLS) {
      const part = worksheet.getRangeByIndexes(top + from, column, Math.min(MOST_CELLS, count - from), 1);
      part.load("values");
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for every 100,000 cells
      await context.sync();
      for (const [cell] of part.values as unknown[][]) cells.push(cell);
    }
    return columnOf(cells, top, column, sheet);
  });

type Place = {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly count: number;
};

async function selectedPlace(context: Excel.RequestContext): Promise<Place> {
  const selected = context.workbook.getSelectedRange();
  const used = selected.getUsedRangeOrNullObject(true);
  const around = selected.getSurroundingRegion();
  selected.load("address,columnIndex,columnCount,cellCount,worksheet/name");
  used.load("rowIndex,rowCount");
  around.load("rowIndex,rowCount");
  await context.sync();
  const { address: argument, columnCount } = selected;
  if (columnCount > 1) throw new DomainError("shape", "more than one column is selected", { argument });
  const single = selected.cellCount === 1;
  if (!single && used.isNullObject) throw new DomainError("no-data", "the selected cells are empty");
  const { rowIndex: top, rowCount: count } = single ? around : used;
  return { sheet: selected.worksheet.name, column: selected.columnIndex, top, count };
}

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
