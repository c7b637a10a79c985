import type { Box } from "../../../../templates/address";
import { ExcelError } from "../../wire/ExcelError";
import type { Book, Cell, Direction, Sheet, ShiftType } from "../Book";
import { COLUMNS, columnsOf, holds, isInside, keyOf, overlap, placeOfKey, ROWS, rowsOf } from "../boxes";
import { changeFormulas } from "../formulas/changeFormulas";
import { movedFormula } from "../formulas/movedFormula";
import { lookAt, placesIn, putLook } from "../looks";
import { tell } from "../newBook";
import { requireOpen } from "../protection";
import { fillFormulas } from "../tables";

/** What moves where: everything in `moving` goes by `rows` and `columns`; `gone` is deleted. */
export type Shift = {
  readonly moving: Box;
  readonly rows: number;
  readonly columns: number;
  readonly gone: Box | null;
};

/**
 * Insert empty cells (down, right) or delete cells (up, left); what is behind them moves, with tables, rules,
 * names and the references of formulas.
 *
 * @throws ExcelError `AccessDenied`, `InvalidOperation` when a table would be torn apart
 */
export function shiftCells(book: Book, sheet: Sheet, box: Box, direction: Direction): void {
  requireOpen(sheet, optionFor(box, direction));
  const shift = shiftOf(box, direction);
  if (sheet.tables.some((table) => isTorn(table.box, shift))) throw new ExcelError("InvalidOperation");
  moveCells(sheet, shift);
  moveObjects(sheet, shift);
  moveSizes(sheet, box, direction);
  changeFormulas(book, (formula, home) =>
    movedFormula(formula, home, sheet.name, (reference) => shiftedBox(reference, shift)),
  );
  if (direction === "down") fillInserted(sheet, box);
  tell(book, { kind: "shift", sheet, box, type: typeOf(box, direction), direction });
}

export function shiftOf(box: Box, direction: Direction): Shift {
  const [rows, columns] = [rowsOf(box), columnsOf(box)];
  const behind =
    direction === "down" || direction === "up"
      ? { ...box, bottom: ROWS - 1 }
      : { ...box, right: COLUMNS - 1 };
  if (direction === "down") return { moving: behind, rows, columns: 0, gone: null };
  if (direction === "right") return { moving: behind, rows: 0, columns, gone: null };
  const gone = box;
  if (direction === "up")
    return { moving: { ...behind, top: box.bottom + 1 }, rows: -rows, columns: 0, gone };
  return { moving: { ...behind, left: box.right + 1 }, rows: 0, columns: -columns, gone };
}

/** Where a box ends up: moved, grown, shrunk, or null when it is deleted. */
export function shiftedBox(box: Box, { moving, rows, columns, gone }: Shift): Box | null {
  if (gone && holds(gone, box)) return null;
  const { top, left, bottom, right } = box;
  if (isEndless(box, rows !== 0)) return box;
  if (rows !== 0 && left >= moving.left && right <= moving.right)
    return { ...box, top: movedStart(top, moving.top, rows), bottom: movedEnd(bottom, moving.top, rows) };
  if (columns !== 0 && top >= moving.top && bottom <= moving.bottom)
    return {
      ...box,
      left: movedStart(left, moving.left, columns),
      right: movedEnd(right, moving.left, columns),
    };
  return box;
}

/** Whole columns stay whole when rows move, whole rows when columns move. */
const isEndless = ({ top, left, bottom, right }: Box, rowsMove: boolean): boolean =>
  rowsMove ? top === 0 && bottom === ROWS - 1 : left === 0 && right === COLUMNS - 1;

/** The first row or column of a box: inside what is deleted it comes to where that began. */
const movedStart = (start: number, from: number, by: number): number =>
  start >= from ? start + by : Math.min(start, from + Math.min(by, 0));

/** The last row or column of a box: inside what is deleted it comes to just before that. */
const movedEnd = (end: number, from: number, by: number): number =>
  end >= from ? end + by : Math.min(end, by < 0 ? from + by - 1 : end);

/** Whether only a part of a table's width (or height) would move, or its header or all its rows would go. */
function isTorn(table: Box, { moving, gone, rows }: Shift): boolean {
  if (gone && holds(gone, table)) return false;
  const touched = [moving, ...(gone ? [gone] : [])].filter((part) => overlap(part, table));
  const across = (part: Box): boolean =>
    rows !== 0
      ? part.left <= table.left && part.right >= table.right
      : part.top <= table.top && part.bottom >= table.bottom;
  const losesRows = gone !== null && rows !== 0 && overlap(gone, table) !== null;
  const losesTooMuch =
    losesRows && (gone.top <= table.top || (gone.top === table.top + 1 && gone.bottom >= table.bottom));
  return losesTooMuch || !touched.every(across);
}

function moveCells(sheet: Sheet, { moving, rows, columns, gone }: Shift): void {
  const moved: [number, Cell][] = [];
  for (const [key, cell] of [...sheet.cells]) {
    const { row, column } = placeOfKey(key);
    const moves = isInside(moving, row, column);
    if (moves || (gone && isInside(gone, row, column))) sheet.cells.delete(key);
    if (moves) moved.push([keyOf(row + rows, column + columns), cell]);
  }
  for (const [key, cell] of moved) sheet.cells.set(key, cell);
}

function moveObjects(sheet: Sheet, shift: Shift): void {
  const { tables, validations, conditionals, charts, layers } = sheet;
  for (const list of [tables, validations, conditionals, charts, layers] as { box: Box }[][])
    for (const object of [...list]) {
      const box = shiftedBox(object.box, shift);
      if (box) object.box = box;
      else list.splice(list.indexOf(object), 1);
    }
}

/** New cells look like those above them; in a table they get the formulas of calculated columns. */
function fillInserted(sheet: Sheet, box: Box): void {
  const above = box.top - 1;
  for (const { row, column } of above < 0 ? [] : placesIn(sheet, { ...box, top: above, bottom: above })) {
    const look = lookAt(sheet, row, column);
    if (Object.keys(look).length > 0) putLook(sheet, { ...box, left: column, right: column }, look);
  }
  for (const table of sheet.tables)
    if (box.top > table.box.top && box.bottom <= table.box.bottom)
      fillFormulas(sheet, table, box.top, box.bottom);
}

/** Heights, widths and page breaks follow whole rows and columns. */
function moveSizes(sheet: Sheet, box: Box, direction: Direction): void {
  const wholeRows = box.left === 0 && box.right === COLUMNS - 1;
  const wholeColumns = box.top === 0 && box.bottom === ROWS - 1;
  if (wholeRows) {
    const by = direction === "down" ? rowsOf(box) : -rowsOf(box);
    moveSize(sheet.heights, box.top, by);
    sheet.page.rowBreaks = moved(sheet.page.rowBreaks, box.top, by);
  } else if (wholeColumns)
    moveSize(sheet.widths, box.left, direction === "right" ? columnsOf(box) : -columnsOf(box));
}

const moved = (places: readonly number[], from: number, by: number): readonly number[] =>
  places.flatMap((place) => (place < from ? [place] : by > 0 || place >= from - by ? [place + by] : []));

function moveSize(sizes: Map<number, number>, from: number, by: number): void {
  const before = [...sizes];
  sizes.clear();
  for (const [place, size] of before)
    if (place < from) sizes.set(place, size);
    else if (by > 0 || place >= from - by) sizes.set(place + by, size);
}

function typeOf(box: Box, direction: Direction): ShiftType {
  const done = direction === "down" || direction === "right" ? "Inserted" : "Deleted";
  if (box.left === 0 && box.right === COLUMNS - 1) return `Row${done}`;
  if (box.top === 0 && box.bottom === ROWS - 1) return `Column${done}`;
  return `Cell${done}`;
}

function optionFor(box: Box, direction: Direction): string {
  const verb = direction === "down" || direction === "right" ? "allowInsert" : "allowDelete";
  return typeOf(box, direction).startsWith("Column") ? `${verb}Columns` : `${verb}Rows`;
}
