import type { Book, CellValue, Table } from "../../model/Book";
import { deleteRows } from "../../model/edits/tableRows";
import { bodyOf, sheetOfTable } from "../../model/tables";
import { Range } from "../range/Range";

/** One row of a table. */
export class TableRow {
  constructor(
    readonly book: Book,
    readonly table: Table,
    readonly place: number,
  ) {}

  get index(): number {
    return this.place;
  }
  get values(): readonly (readonly CellValue[])[] {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return new Range(this.book, sheetOfTable(this.book, this.table), bodyOf(this.table)).getRow(this.place);
  }
  delete(): void {
    deleteRows(this.book, sheetOfTable(this.book, this.table), this.table, this.place, 1);
  }
}
