import type { Sheet } from "../office/model/Book";
import { placeOfKey } from "../office/model/boxes";

/** Points to pixels at 96 dots an inch. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);

/** Excel's own sizes with Calibri 11, in pixels. */
export const ROW_HEIGHT = 20;
export const COLUMN_WIDTH = 64;
export const ROW_HEADER = 46;
export const COLUMN_HEADER = 20;
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 30;

/** Rows and columns that Univer must have: what points beyond them becomes #NAME?, what spills beyond them #SPILL!. */
export function gridSize(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [400, 60];
  const reach = (row: number, column: number) => {
    rows = Math.max(rows, row + SPARE_ROWS);
    columns = Math.max(columns, column + SPARE_COLUMNS);
  };
  for (const key of sheet.cells.keys()) {
    const { row, column } = placeOfKey(key);
    reach(row, column);
  }
  for (const { box } of sheet.charts) reach(box.bottom, box.right);
  for (const { box } of sheet.tables) reach(box.bottom, box.right);
  return { rows, columns };
}

/** Sizes of columns, rows and panes as Univer keeps them. */
export function gridLayout(sheet: Sheet) {
  return {
    columnData: sizes(sheet.widths, sheet.hiddenColumns, "w"),
    rowData: sizes(sheet.heights, sheet.hiddenRows, "h"),
    freeze: freezeOf(sheet),
    showGridlines: sheet.showGridlines ? 1 : 0,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
  };
}

/** -1 where nothing is frozen. */
function freezeOf({ freeze }: Sheet) {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  return { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns };
}

function sizes(given: ReadonlyMap<number, number>, hidden: ReadonlySet<number>, key: "w" | "h") {
  const data: Record<number, Record<string, number>> = {};
  for (const [index, points] of given)
    data[index] = { [key]: pixels(points), ...(key === "h" ? { ia: 0, ah: pixels(points) } : {}) };
  for (const index of hidden) data[index] = { ...data[index], hd: 1 };
  return data;
}
