import type { Sheet } from "../office/model/Book";
import type { Box } from "../../templates/address";
import { COLUMN_HEADER, COLUMN_WIDTH, pixels, ROW_HEADER, ROW_HEIGHT } from "./gridLayout";
import type { Grid } from "./univerKit";

/** A rectangle in pixels. */
export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const SCROLLBAR = 10;

/** Cells in pixels from the corner of the sheet. */
export function pixelBox(sheet: Sheet, box: Box): Rectangle {
  const width = (column: number) =>
    sheet.hiddenColumns.has(column) ? 0 : sized(sheet.widths.get(column), COLUMN_WIDTH);
  const height = (row: number) => (sheet.hiddenRows.has(row) ? 0 : sized(sheet.heights.get(row), ROW_HEIGHT));
  return {
    left: sumOf(0, box.left, width),
    top: sumOf(0, box.top, height),
    width: sumOf(box.left, box.right + 1, width),
    height: sumOf(box.top, box.bottom + 1, height),
  };
}

/** The part of the sheet that scrolls. */
export type SheetView = {
  /** Where it lies in the element that Univer fills. */
  readonly window: Rectangle;
  /** The point of the sheet that lies in its corner. */
  readonly scrolled: Pick<Rectangle, "left" | "top">;
  /** What is frozen beside and above it. */
  readonly frozen: Pick<Rectangle, "left" | "top">;
};

/** What of the active sheet is to be seen now. */
export function sheetView({ api }: Grid, holder: HTMLElement, sheet: Sheet): SheetView {
  const outer = holder.getBoundingClientRect();
  const canvas = holder.querySelector<HTMLElement>("canvas[id^='univer-sheet-main']");
  const inner = canvas?.getBoundingClientRect() ?? outer;
  const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
  const frozen = pixelBox(sheet, { top: rows, left: columns, bottom: rows, right: columns });
  const left = inner.left - outer.left + ROW_HEADER + frozen.left;
  const top = inner.top - outer.top + COLUMN_HEADER + frozen.top;
  const { row, column, x, y } = scrollOf(api);
  const start = pixelBox(sheet, { top: row, left: column, bottom: row, right: column });
  return {
    window: {
      left,
      top,
      width: Math.max(0, inner.right - outer.left - left - SCROLLBAR),
      height: Math.max(0, inner.bottom - outer.top - top - SCROLLBAR),
    },
    scrolled: {
      left: Math.max(start.left + x, frozen.left),
      top: Math.max(start.top + y, frozen.top),
    },
    frozen,
  };
}

/** Nothing as long as Univer has not drawn the sheet for the first time. */
function scrollOf(api: Grid["api"]) {
  try {
    const state = api.getActiveWorkbook()?.getActiveSheet().getScrollState();
    if (!state) return UNSCROLLED;
    const { sheetViewStartRow: row, sheetViewStartColumn: column, offsetX: x, offsetY: y } = state;
    return { row, column, x, y };
  } catch {
    return UNSCROLLED;
  }
}

const UNSCROLLED = { row: 0, column: 0, x: 0, y: 0 };

/** Where cells lie in the element that Univer fills; null when they are scrolled out of sight. */
export function placeInView(
  sheet: Sheet,
  box: Box,
  { window, scrolled, frozen }: SheetView,
): Rectangle | null {
  const cells = pixelBox(sheet, box);
  const along = (start: number, fixed: number, from: number, away: number) =>
    start < fixed ? from - fixed + start : from + start - away;
  const left = along(cells.left, frozen.left, window.left, scrolled.left);
  const top = along(cells.top, frozen.top, window.top, scrolled.top);
  const out =
    (cells.left >= frozen.left && left < window.left) ||
    (cells.top >= frozen.top && top < window.top) ||
    left > window.left + window.width ||
    top > window.top + window.height;
  return out ? null : { left, top, width: cells.width, height: cells.height };
}

const sized = (points: number | undefined, usual: number) => (points === undefined ? usual : pixels(points));

function sumOf(from: number, to: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += size(index);
  return sum;
}
