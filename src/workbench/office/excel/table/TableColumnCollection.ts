import type { Book, Table } from "../../model/Book";
import { addColumn } from "../../model/edits/tableColumns";
import { sameName } from "../../model/sameName";
import { headersOf, sheetOfTable } from "../../model/tables";
import { items } from "../../wire/members";
import { Collection, found } from "../Collection";
import { TableColumn } from "./TableColumn";

/** Columns of a table, from the left. */
export class TableColumnCollection extends Collection<TableColumn> {
  constructor(
    readonly book: Book,
    readonly table: Table,
  ) {
    super();
  }

  get [items](): readonly TableColumn[] {
    return headersOf(sheetOfTable(this.book, this.table), this.table).map(
      (_, index) => new TableColumn(this.book, this.table, index),
    );
  }
  get count(): number {
    return this[items].length;
  }
  /** Before the column at `index`, or behind the last. */
  add(index: number | null = null): TableColumn {
    const place = addColumn(this.book, this.table, index ?? this.count);
    return new TableColumn(this.book, this.table, place);
  }
  /** @throws ExcelError `ItemNotFound` */
  getItem(key: string | number): TableColumn {
    return found(this.getItemOrNullObject(key));
  }
  /** By shown name, or by id, which is a number. */
  getItemOrNullObject(key: string | number): TableColumn | null {
    const columns = this[items];
    return (
      columns.find(({ id, name }) => (typeof key === "number" ? id === key : sameName(name, key))) ?? null
    );
  }
}
