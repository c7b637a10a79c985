import type { Book, CellValue, Table } from "../../model/Book";
import { deleteColumn } from "../../model/edits/tableColumns";
import { bodyOf, sheetOfTable } from "../../model/tables";
import { identity } from "../../wire/members";
import { Range } from "../range/Range";

/** One column of a table. */
export class TableColumn {
  constructor(
    readonly book: Book,
    readonly table: Table,
    readonly place: number,
  ) {}

  get [identity](): number {
    return this.id;
  }
  get id(): number {
    return this.place + 1;
  }
  get index(): number {
    return this.place;
  }
  get name(): string {
    return String(this.getHeaderRowRange().values[0]?.[0] ?? "");
  }
  set name(name: string) {
    this.getHeaderRowRange().values = [[name]];
  }
  get values(): readonly (readonly CellValue[])[] {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return new Range(this.book, sheetOfTable(this.book, this.table), this.table.box).getColumn(this.place);
  }
  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }
  getDataBodyRange(): Range {
    return new Range(this.book, sheetOfTable(this.book, this.table), bodyOf(this.table)).getColumn(
      this.place,
    );
  }
  delete(): void {
    deleteColumn(this.book, this.table, this.place);
  }
}
