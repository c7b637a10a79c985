import type { Book, Sheet } from "../../model/Book";
import { addSheet } from "../../model/newBook";
import { EVENT, register, unregister, WORKBOOK } from "../../model/registrations";
import { sameName } from "../../model/sameName";
import { items } from "../../wire/members";
import { Collection, found } from "../Collection";
import { Worksheet } from "./Worksheet";

/** The sheets of the workbook, from the left. */
export class WorksheetCollection extends Collection<Worksheet> {
  constructor(readonly book: Book) {
    super();
  }

  get [items](): readonly Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }
  override getCount(onlyVisible = false): number {
    return shown(this, onlyVisible).length;
  }
  /** By name or id. @throws ExcelError `ItemNotFound` */
  getItem(key: string): Worksheet {
    return found(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: string): Worksheet | null {
    return this[items].find(({ id, name }) => id === key || sameName(name, key)) ?? null;
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.active);
  }
  getFirst(onlyVisible = false): Worksheet {
    return new Worksheet(this.book, found(shown(this, onlyVisible)[0]));
  }
  getLast(onlyVisible = false): Worksheet {
    return new Worksheet(this.book, found(shown(this, onlyVisible).at(-1)));
  }
  /** Without a name Excel numbers it. @throws ExcelError `ItemAlreadyExists`, `InvalidArgument` */
  add(name?: string | null): Worksheet {
    return new Worksheet(this.book, addSheet(this.book, name ?? undefined));
  }

  _RegisterAddedEvent(): void {
    register(this.book, EVENT.added, WORKBOOK);
  }
  _UnregisterAddedEvent(): void {
    unregister(this.book, EVENT.added, WORKBOOK);
  }
  _RegisterDeletedEvent(): void {
    register(this.book, EVENT.deleted, WORKBOOK);
  }
  _UnregisterDeletedEvent(): void {
    unregister(this.book, EVENT.deleted, WORKBOOK);
  }
  _RegisterDataChangedEvent(): void {
    register(this.book, EVENT.changed, WORKBOOK);
  }
  _UnregisterDataChangedEvent(): void {
    unregister(this.book, EVENT.changed, WORKBOOK);
  }
  _RegisterSelectionChangedEvent(): void {
    register(this.book, EVENT.selectionChanged, WORKBOOK);
  }
  _UnregisterSelectionChangedEvent(): void {
    unregister(this.book, EVENT.selectionChanged, WORKBOOK);
  }
  _RegisterActivatedEvent(): void {
    register(this.book, EVENT.activated, WORKBOOK);
  }
  _UnregisterActivatedEvent(): void {
    unregister(this.book, EVENT.activated, WORKBOOK);
  }
  _RegisterDeactivatedEvent(): void {
    register(this.book, EVENT.deactivated, WORKBOOK);
  }
  _UnregisterDeactivatedEvent(): void {
    unregister(this.book, EVENT.deactivated, WORKBOOK);
  }
}

const shown = ({ book }: WorksheetCollection, onlyVisible: boolean): readonly Sheet[] =>
  onlyVisible ? book.sheets.filter(({ visibility }) => visibility === "Visible") : book.sheets;
