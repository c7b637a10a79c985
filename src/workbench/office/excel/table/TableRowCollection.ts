import type { Book, Table } from "../../model/Book";
import { rowsOf } from "../../model/boxes";
import { addRows } from "../../model/edits/tableRows";
import { bodyOf, sheetOfTable } from "../../model/tables";
import { items } from "../../wire/members";
import { Collection } from "../Collection";
import { TableRow } from "./TableRow";

/** Rows of a table, without header and totals. */
export class TableRowCollection extends Collection<TableRow> {
  constructor(
    readonly book: Book,
    readonly table: Table,
  ) {
    super();
  }

  get [items](): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.book, this.table, index));
  }
  get count(): number {
    return rowsOf(bodyOf(this.table));
  }
  /** @param index where the first of them goes; null or -1 is the end */
  add(index: number | null, values: unknown): TableRow {
    const sheet = sheetOfTable(this.book, this.table);
    const at = index === null || index === undefined || index === -1 ? this.count : index;
    addRows(this.book, sheet, this.table, at, values);
    return new TableRow(this.book, this.table, at);
  }
}
