import type { Book, Table as BookTable } from "../../model/Book";
import { tell } from "../../model/newBook";
import { requirePlace } from "../../model/places";
import { requireOpen } from "../../model/protection";
import { EVENT, register, unregister } from "../../model/registrations";
import { bodyOf, removeTable, renameTable, resizeTable, sheetOfTable } from "../../model/tables";
import { ExcelError } from "../../wire/ExcelError";
import { identity } from "../../wire/members";
import { Range } from "../range/Range";
import { TableColumnCollection } from "./TableColumnCollection";
import { TableRowCollection } from "./TableRowCollection";

/** A table: cells with a header row that grow together. */
export class Table {
  constructor(
    readonly book: Book,
    readonly table: BookTable,
  ) {}

  get [identity](): string {
    return this.table.id;
  }
  get id(): string {
    return this.table.id;
  }
  get name(): string {
    return this.table.name;
  }
  set name(name: string) {
    renameTable(this.book, sheetOfTable(this.book, this.table), this.table, name);
  }
  get style(): string {
    return this.table.style;
  }
  set style(style: string) {
    change(this, { style });
  }
  get showHeaders(): boolean {
    return this.table.showHeaders;
  }
  get showTotals(): boolean {
    return this.table.showTotals;
  }
  get showBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set showBandedRows(showBandedRows: boolean) {
    change(this, { showBandedRows });
  }
  get showBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }
  set showBandedColumns(showBandedColumns: boolean) {
    change(this, { showBandedColumns });
  }
  get showFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set showFilterButton(showFilterButton: boolean) {
    change(this, { showFilterButton });
  }
  get highlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }
  set highlightFirstColumn(highlightFirstColumn: boolean) {
    change(this, { highlightFirstColumn });
  }
  get highlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }
  set highlightLastColumn(highlightLastColumn: boolean) {
    change(this, { highlightLastColumn });
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.book, this.table);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.book, this.table);
  }
  get worksheet(): object {
    return this.book.worksheetOf(sheetOfTable(this.book, this.table));
  }
  getRange(): Range {
    return new Range(this.book, sheetOfTable(this.book, this.table), this.table.box);
  }
  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }
  getDataBodyRange(): Range {
    return new Range(this.book, sheetOfTable(this.book, this.table), bodyOf(this.table));
  }

  /** Filters are not part of the workbench, so there is none to clear. */
  clearFilters(): void {}
  /** The header row stays where it is. */
  resize(range: Range | string): void {
    const sheet = sheetOfTable(this.book, this.table);
    const place = range instanceof Range ? range : requirePlace(this.book, range, sheet);
    if (place.sheet !== sheet) throw new ExcelError("InvalidArgument");
    resizeTable(this.book, sheet, this.table, place.box);
  }
  /** Table and contents go. */
  delete(): void {
    const range = this.getRange();
    this.convertToRange();
    range.clear();
  }
  /** The table goes, the contents stay. */
  convertToRange(): Range {
    const range = this.getRange();
    removeTable(this.book, range.sheet, this.table);
    return range;
  }

  _RegisterDataChangedEvent(): void {
    register(this.book, EVENT.tableChanged, this.table.id);
  }
  _UnregisterDataChangedEvent(): void {
    unregister(this.book, EVENT.tableChanged, this.table.id);
  }
}

function change({ book, table }: Table, part: Partial<BookTable>): void {
  const sheet = sheetOfTable(book, table);
  requireOpen(sheet);
  Object.assign(table, part);
  tell(book, { kind: "tables", sheet, table });
}
