import type { Box } from "../../../templates/address";
import { ExcelError } from "../wire/ExcelError";
import type { Book, Sheet, Table } from "./Book";
import { columnsOf, holds, isInside, keyOf, overlap } from "./boxes";
import { hasContent, putInput, valueAt } from "./cells";
import { changeFormulas } from "./formulas/changeFormulas";
import { renamedTable } from "./formulas/renamedTable";
import { nextId, tell } from "./newBook";
import { requireOpen } from "./protection";
import { sameName } from "./sameName";

/** Every table of the workbook with its sheet. */
export const allTables = (book: Book): readonly { readonly sheet: Sheet; readonly table: Table }[] =>
  book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** The sheet that a table is on. */
export function sheetOfTable(book: Book, table: Table): Sheet {
  const sheet = book.sheets.find(({ tables }) => tables.includes(table));
  if (!sheet) throw new ExcelError("ItemNotFound");
  return sheet;
}

/**
 * Lay a table over cells; without headers a row of them is put above, which is refused when something is there.
 *
 * @throws ExcelError `AccessDenied`, `InvalidArgument` over another table
 */
export function addTable(book: Book, sheet: Sheet, box: Box, hasHeaders: boolean): Table {
  requireOpen(sheet);
  if (!hasHeaders)
    throw new ExcelError("ApiNotFound", "Tables without a header row are not part of this workbench.");
  if (sheet.tables.some((other) => overlap(other.box, box))) throw new ExcelError("InvalidArgument");
  const id = String(allTables(book).reduce((most, { table }) => Math.max(most, Number(table.id)), 0) + 1);
  const table: Table = {
    id,
    name: freeName(book, Number(id)),
    box: box.bottom === box.top ? { ...box, bottom: box.top + 1 } : box,
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    formulas: [],
  };
  nextId(book);
  sheet.tables.push(table);
  settleTable(sheet, table);
  tell(book, { kind: "tables", sheet, table });
  tell(book, { kind: "tableAdded", sheet, table });
  return table;
}

/** Make a table plain cells again. @throws ExcelError `AccessDenied` */
export function removeTable(book: Book, sheet: Sheet, table: Table): void {
  requireOpen(sheet);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  tell(book, { kind: "tables", sheet, table });
  tell(book, { kind: "tableDeleted", sheet, table });
}

/** The shown names of its columns. */
export const headersOf = (sheet: Sheet, { box }: Table): readonly string[] =>
  Array.from({ length: columnsOf(box) }, (_, index) => String(valueAt(sheet, box.top, box.left + index)));

/** The cells under the header, without totals. */
export const bodyOf = ({ box, showTotals }: Table): Box => ({
  ...box,
  top: box.top + 1,
  bottom: box.bottom - (showTotals ? 1 : 0),
});

/** Make headers texts that differ, and find out which columns are calculated. */
export function settleTable(sheet: Sheet, table: Table): void {
  const taken: string[] = [];
  headersOf(sheet, table).forEach((header, index) => {
    const name = freeHeader(header === "" ? `Column${index + 1}` : header, taken);
    taken.push(name);
    const cell = sheet.cells.get(keyOf(table.box.top, table.box.left + index));
    sheet.cells.set(keyOf(table.box.top, table.box.left + index), {
      value: name,
      ...(cell?.look && { look: cell.look }),
    });
  });
  table.formulas = taken.map((_, index) => columnFormula(sheet, table, index));
}

/** Formulas follow. @throws ExcelError `InvalidArgument` for a name that Excel refuses, `ItemAlreadyExists` */
export function renameTable(book: Book, sheet: Sheet, table: Table, name: string): void {
  requireOpen(sheet);
  if (
    !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) ||
    /^([A-Z]{1,3}\d+|[RC])$/i.test(name) ||
    name.length > 255
  )
    throw new ExcelError("InvalidArgument");
  const taken = [...allTables(book).map(({ table: other }) => other), ...book.names].some(
    (other) => other !== table && sameName(other.name, name),
  );
  if (taken) throw new ExcelError("ItemAlreadyExists");
  const before = table.name;
  table.name = name;
  changeFormulas(book, (formula) => renamedTable(formula, before, name));
  tell(book, { kind: "tables", sheet, table });
}

/**
 * Give a table another box with the same header row; new rows get the formulas of calculated columns.
 *
 * @throws ExcelError `AccessDenied`, `InvalidArgument` over another table or with another header row
 */
export function resizeTable(book: Book, sheet: Sheet, table: Table, box: Box): void {
  requireOpen(sheet);
  const blocked = sheet.tables.some((other) => other !== table && overlap(other.box, box));
  if (box.top !== table.box.top || box.bottom === box.top || !overlap(box, table.box) || blocked)
    throw new ExcelError("InvalidArgument");
  const before = table.box;
  table.box = box;
  if (box.left !== before.left || box.right !== before.right) settleTable(sheet, table);
  fillFormulas(sheet, table, before.bottom + 1, box.bottom);
  tell(book, { kind: "tables", sheet, table });
}

/** Put the formulas of calculated columns into empty cells of these rows. */
export function fillFormulas(sheet: Sheet, table: Table, from: number, to: number): void {
  for (let row = from; row <= to; row++)
    table.formulas.forEach((formula, index) => {
      const column = table.box.left + index;
      if (formula !== null && !hasContent(sheet.cells.get(keyOf(row, column))))
        putInput(sheet, row, column, formula);
    });
}

/** After cells were written: a row typed right under a table joins it, headers and formulas are read anew. */
export function followWrite(book: Book, sheet: Sheet, box: Box): void {
  for (const table of sheet.tables) {
    const below = { ...table.box, top: table.box.bottom + 1, bottom: table.box.bottom + 1 };
    const grows = !table.showTotals && !sheet.protection && box.top === below.top && overlap(below, box);
    const fits = holds({ ...below, bottom: box.bottom }, box);
    if (grows && fits && !sheet.tables.some((other) => other !== table && overlap(other.box, box)))
      resizeTable(book, sheet, table, { ...table.box, bottom: box.bottom });
    else if (overlap(table.box, box)) settleTable(sheet, table);
  }
}

/** The table that a cell belongs to. */
export const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.tables.find(({ box }) => isInside(box, row, column));

/** The formula that all cells of a column have in common; a calculated column stays one with a few exceptions. */
function columnFormula(sheet: Sheet, table: Table, index: number): string | null {
  const { top, bottom } = bodyOf(table);
  const found = new Set<string | undefined>();
  for (let row = top; row <= bottom; row++)
    found.add(sheet.cells.get(keyOf(row, table.box.left + index))?.formula);
  const [only] = found;
  if (found.size === 1) return only ?? null;
  const before = table.formulas[index] ?? null;
  return before !== null && found.has(before) ? before : null;
}

function freeHeader(name: string, taken: readonly string[], number = 2): string {
  if (!taken.some((other) => sameName(other, name))) return name;
  const numbered = `${name}${number}`;
  return taken.some((other) => sameName(other, numbered)) ? freeHeader(name, taken, number + 1) : numbered;
}

function freeName(book: Book, number: number): string {
  const name = `Table${number}`;
  return allTables(book).some(({ table }) => sameName(table.name, name)) ? freeName(book, number + 1) : name;
}
