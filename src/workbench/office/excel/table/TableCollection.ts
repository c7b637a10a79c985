import type { Book, Sheet, Table as BookTable } from "../../model/Book";
import { requirePlace } from "../../model/places";
import { EVENT, register, unregister, WORKBOOK } from "../../model/registrations";
import { sameName } from "../../model/sameName";
import { addTable, allTables } from "../../model/tables";
import { items } from "../../wire/members";
import { Collection, found } from "../Collection";
import { Range } from "../range/Range";
import { Table } from "./Table";

/** Tables of a sheet, or of the whole workbook when there is no sheet. */
export class TableCollection extends Collection<Table> {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet | null,
  ) {
    super();
  }

  get [items](): readonly Table[] {
    return allTables(this.book)
      .filter(({ sheet }) => this.sheet === null || sheet === this.sheet)
      .map(({ table }) => new Table(this.book, table));
  }
  get count(): number {
    return this[items].length;
  }
  /** @throws ExcelError `ItemNotFound` */
  getItem(key: string | number): Table {
    return found(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: string | number): Table | null {
    const table = tablesOf(this).find(({ id, name }) => id === String(key) || sameName(name, key));
    return table ? new Table(this.book, table) : null;
  }
  add(address: Range | string, hasHeaders: boolean): Table {
    const { sheet, box } =
      address instanceof Range ? address : requirePlace(this.book, address, this.sheet ?? this.book.active);
    return new Table(this.book, addTable(this.book, sheet, box, hasHeaders));
  }

  _RegisterAddedEvent(): void {
    register(this.book, EVENT.tableAdded, targetOf(this));
  }
  _UnregisterAddedEvent(): void {
    unregister(this.book, EVENT.tableAdded, targetOf(this));
  }
  _RegisterDeletedEvent(): void {
    register(this.book, EVENT.tableDeleted, targetOf(this));
  }
  _UnregisterDeletedEvent(): void {
    unregister(this.book, EVENT.tableDeleted, targetOf(this));
  }
  _RegisterDataChangedEvent(): void {
    register(this.book, EVENT.tableChanged, targetOf(this));
  }
  _UnregisterDataChangedEvent(): void {
    unregister(this.book, EVENT.tableChanged, targetOf(this));
  }
}

const targetOf = ({ sheet }: TableCollection): string => sheet?.id ?? WORKBOOK;

const tablesOf = ({ book, sheet: only }: TableCollection): readonly BookTable[] =>
  allTables(book)
    .filter(({ sheet }) => only === null || sheet === only)
    .map(({ table }) => table);
