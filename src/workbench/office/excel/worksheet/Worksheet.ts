import { checkedBox } from "../../model/addresses";
import type { Book, Sheet } from "../../model/Book";
import { WHOLE } from "../../model/boxes";
import { checkedColor } from "../../model/values/checkedColor";
import { deleteSheet, moveSheet, renameSheet, showSheet } from "../../model/edits/sheets";
import { tell } from "../../model/newBook";
import { requirePlace } from "../../model/places";
import { EVENT, register, unregister } from "../../model/registrations";
import { activate } from "../../model/selection";
import { identity } from "../../wire/members";
import { ChartCollection } from "../chart/ChartCollection";
import { PageBreakCollection } from "./PageBreakCollection";
import { PageLayout } from "./PageLayout";
import { Range } from "../range/Range";
import { TableCollection } from "../table/TableCollection";
import { WorksheetFreezePanes } from "./WorksheetFreezePanes";
import { WorksheetProtection } from "./WorksheetProtection";

/** A sheet. */
export class Worksheet {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {}

  get [identity](): string {
    return this.sheet.id;
  }
  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: string) {
    renameSheet(this.book, this.sheet, name);
  }
  get position(): number {
    return this.book.sheets.indexOf(this.sheet);
  }
  set position(position: number) {
    moveSheet(this.book, this.sheet, position);
  }
  get visibility(): string {
    return this.sheet.visibility;
  }
  set visibility(visibility: string) {
    showSheet(this.book, this.sheet, visibility);
  }
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  set tabColor(color: string) {
    change(this, { tabColor: color === "" ? "" : checkedColor(color) });
  }
  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  /** What the client calls showGridlines when it sets it. */
  set gridlines(showGridlines: boolean) {
    change(this, { showGridlines });
  }
  /** What the client calls showHeadings when it sets it. */
  set headings(showHeadings: boolean) {
    change(this, { showHeadings });
  }

  get tables(): TableCollection {
    return new TableCollection(this.book, this.sheet);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheet);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.sheet);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.sheet);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheet);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheet);
  }

  /** The whole sheet without an address. */
  getRange(address?: string | null): Range {
    if (address === undefined || address === null || address === "")
      return new Range(this.book, this.sheet, WHOLE);
    const place = requirePlace(this.book, address, this.sheet);
    return new Range(this.book, place.sheet, place.box);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const box = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return new Range(this.book, this.sheet, checkedBox(box));
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRange(onlyValues = false): Range {
    return this.getRange().getUsedRange(onlyValues);
  }
  getUsedRangeOrNullObject(onlyValues = false): Range | null {
    return this.getRange().getUsedRangeOrNullObject(onlyValues);
  }
  activate(): void {
    activate(this.book, this.sheet);
  }
  delete(): void {
    deleteSheet(this.book, this.sheet);
  }
  calculate(): void {
    tell(this.book, { kind: "calculate" });
  }

  _RegisterDataChangedEvent(): void {
    register(this.book, EVENT.changed, this.sheet.id);
  }
  _UnregisterDataChangedEvent(): void {
    unregister(this.book, EVENT.changed, this.sheet.id);
  }
  _RegisterSelectionChangedEvent(): void {
    register(this.book, EVENT.selectionChanged, this.sheet.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    unregister(this.book, EVENT.selectionChanged, this.sheet.id);
  }
  _RegisterActivatedEvent(): void {
    register(this.book, EVENT.activated, this.sheet.id);
  }
  _UnregisterActivatedEvent(): void {
    unregister(this.book, EVENT.activated, this.sheet.id);
  }
  _RegisterDeactivatedEvent(): void {
    register(this.book, EVENT.deactivated, this.sheet.id);
  }
  _UnregisterDeactivatedEvent(): void {
    unregister(this.book, EVENT.deactivated, this.sheet.id);
  }
}

function change({ book, sheet }: Worksheet, part: Partial<Sheet>): void {
  Object.assign(sheet, part);
  tell(book, { kind: "sheetChanged", sheet });
}
