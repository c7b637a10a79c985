import type { Box } from "../../../../templates/address";
import { ExcelError } from "../../wire/ExcelError";
import type { Book, CellValue, Sheet, Table } from "../Book";
import { columnsOf, keyOf, overlap, rowsOf } from "../boxes";
import { hasContent, writeInputs } from "../cells";
import { placesIn } from "../looks";
import { tell } from "../newBook";
import { requireOpen } from "../protection";
import { shiftCells } from "./shiftCells";
import { bodyOf, fillFormulas, settleTable } from "../tables";

/**
 * Put rows into a table. What stands under it moves down; null and calculated columns get the column's formula.
 *
 * @param at where the first goes, from 0
 * @param values rows of the table's width
 * @throws ExcelError `AccessDenied`, `InvalidArgument`
 */
export function addRows(book: Book, sheet: Sheet, table: Table, at: number, values: unknown): void {
  requireOpen(sheet);
  const body = bodyOf(table);
  const rows = rowsIn(values, columnsOf(body));
  if (at < 0 || at > rowsOf(body)) throw new ExcelError("InvalidArgument");
  const box: Box = { ...body, top: body.top + at, bottom: body.top + at + rows.length - 1 };
  const atEnd = at === rowsOf(body) && !table.showTotals;
  if (!atEnd || !isFree(sheet, table, box)) shiftCells(book, sheet, box, "down");
  if (atEnd) table.box = { ...table.box, bottom: box.bottom };
  fillFormulas(sheet, table, box.top, box.bottom);
  writeInputs(book, sheet, box, rows);
  settleTable(sheet, table);
  tell(book, { kind: "tables", sheet, table });
}

/**
 * Take rows out of a table; what stands under it moves up. The last one is only emptied.
 *
 * @throws ExcelError `AccessDenied`, `InvalidArgument`
 */
export function deleteRows(book: Book, sheet: Sheet, table: Table, at: number, count: number): void {
  requireOpen(sheet);
  const body = bodyOf(table);
  if (at < 0 || count < 1 || at + count > rowsOf(body)) throw new ExcelError("InvalidArgument");
  const all = count === rowsOf(body);
  const box: Box = { ...body, top: body.top + at + (all ? 1 : 0), bottom: body.top + at + count - 1 };
  if (all) {
    const first: Box = { ...body, bottom: body.top };
    writeInputs(book, sheet, first, [table.formulas.map((formula) => (formula === null ? "" : null))]);
  }
  if (box.top <= box.bottom) shiftCells(book, sheet, box, "up");
  tell(book, { kind: "tables", sheet, table });
}

function rowsIn(values: unknown, columns: number): readonly (readonly (CellValue | null)[])[] {
  if (values === null || values === undefined) return [Array.from({ length: columns }, () => null)];
  const rows = values as readonly (readonly (CellValue | null)[])[];
  const fit =
    Array.isArray(values) &&
    rows.length > 0 &&
    rows.every((row) => Array.isArray(row) && row.length === columns);
  if (!fit) throw new ExcelError("InvalidArgument");
  return rows;
}

const isFree = (sheet: Sheet, table: Table, box: Box): boolean =>
  !sheet.tables.some((other) => other !== table && overlap(other.box, box)) &&
  !placesIn(sheet, box).some(({ row, column }) => hasContent(sheet.cells.get(keyOf(row, column))));
