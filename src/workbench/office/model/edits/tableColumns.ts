import type { Box } from "../../../../templates/address";
import { ExcelError } from "../../wire/ExcelError";
import type { Book, Table } from "../Book";
import { columnsOf } from "../boxes";
import { resizeTable, settleTable, sheetOfTable } from "../tables";
import { shiftCells } from "./shiftCells";

/**
 * A new column of a table; what stands to the right of the place moves, in the table's rows only.
 *
 * @param place - from 0; as many as there are columns puts it behind the last
 * @throws ExcelError `AccessDenied`, `InvalidArgument`
 */
export function addColumn(book: Book, table: Table, place: number): number {
  const sheet = sheetOfTable(book, table);
  const count = columnsOf(table.box);
  if (place < 0 || place > count) throw new ExcelError("InvalidArgument");
  const { left, right } = table.box;
  if (place === count) {
    resizeTable(book, sheet, table, { ...table.box, right: right + 1 });
    return place;
  }
  shiftCells(book, sheet, columnBox(table, place), "right");
  // Before the first column the whole table has moved.
  table.box = { ...table.box, left };
  table.formulas.splice(place, 0, null);
  settleTable(sheet, table);
  return place;
}

/** The column goes with its cells. @throws ExcelError `AccessDenied`, `InvalidArgument` for the only column */
export function deleteColumn(book: Book, table: Table, place: number): void {
  const sheet = sheetOfTable(book, table);
  if (columnsOf(table.box) === 1) throw new ExcelError("InvalidArgument");
  shiftCells(book, sheet, columnBox(table, place), "left");
  table.formulas.splice(place, 1);
  settleTable(sheet, table);
}

const columnBox = ({ box }: Table, place: number): Box => ({
  ...box,
  left: box.left + place,
  right: box.left + place,
});
