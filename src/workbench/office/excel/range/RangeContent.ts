import type { Box } from "../../../../templates/address";
import { addressOf } from "../../model/addresses";
import type { Book, CellValue, Sheet } from "../../model/Book";
import { columnsOf, COLUMNS, ROWS, rowsOf } from "../../model/boxes";
import { formulaAt, valueAt } from "../../model/cells";
import { formattedText } from "../../model/values/formattedText";
import { lookAt, putLook } from "../../model/looks";
import { tell } from "../../model/newBook";
import { requireOpen } from "../../model/protection";
import { valueType } from "../../model/values/valueType";
import { writeCells } from "../../model/writeCells";
import { ConditionalFormatCollection } from "../rules/ConditionalFormatCollection";
import { DataValidation } from "../rules/DataValidation";
import { matrixOf } from "./matrixOf";
import { RangeFormat } from "./RangeFormat";

type Matrix<Value = CellValue> = readonly (readonly Value[])[];

/** What cells on one sheet hold and how they look; the ways from one range to another are in Range. */
export class RangeContent {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    /** Follows when cells are inserted or deleted while the client keeps the range. */
    public box: Box,
  ) {}

  get address(): string {
    return addressOf(this.sheet.name, this.box);
  }
  get rowIndex(): number {
    return this.box.top;
  }
  get columnIndex(): number {
    return this.box.left;
  }
  get rowCount(): number {
    return rowsOf(this.box);
  }
  get columnCount(): number {
    return columnsOf(this.box);
  }
  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }
  get isEntireRow(): boolean {
    return this.columnCount === COLUMNS;
  }
  get isEntireColumn(): boolean {
    return this.rowCount === ROWS;
  }

  get values(): Matrix {
    return mapCells(this, (row, column) => valueAt(this.sheet, row, column));
  }
  set values(values: unknown) {
    write(this, values);
  }
  get formulas(): Matrix {
    return mapCells(this, (row, column) => formulaAt(this.sheet, row, column));
  }
  set formulas(formulas: unknown) {
    write(this, formulas);
  }
  get text(): Matrix<string> {
    return mapCells(this, (row, column) =>
      formattedText(valueAt(this.sheet, row, column), lookAt(this.sheet, row, column).numberFormat),
    );
  }
  get valueTypes(): Matrix<string> {
    return mapCells(this, (row, column) => valueType(valueAt(this.sheet, row, column)));
  }
  get numberFormat(): Matrix<string> {
    return mapCells(this, (row, column) => lookAt(this.sheet, row, column).numberFormat ?? "General");
  }
  set numberFormat(formats: unknown) {
    requireOpen(this.sheet, "allowFormatCells");
    if (!Array.isArray(formats)) putLook(this.sheet, this.box, { numberFormat: String(formats) });
    else
      matrixOf<string>(formats, this.box).forEach((line, down) =>
        line.forEach((numberFormat, right) => {
          const [row, column] = [this.box.top + down, this.box.left + right];
          const cell = { top: row, left: column, bottom: row, right: column };
          if (numberFormat !== null) putLook(this.sheet, cell, { numberFormat });
        }),
      );
    tell(this.book, { kind: "look", sheet: this.sheet });
  }

  get rowHidden(): boolean {
    return this.sheet.hiddenRows.has(this.box.top);
  }
  set rowHidden(hidden: boolean) {
    requireOpen(this.sheet, "allowFormatRows");
    for (let row = this.box.top; row <= this.box.bottom; row++) mark(this.sheet.hiddenRows, row, hidden);
    tell(this.book, { kind: "layout", sheet: this.sheet });
  }
  get columnHidden(): boolean {
    return this.sheet.hiddenColumns.has(this.box.left);
  }
  set columnHidden(hidden: boolean) {
    requireOpen(this.sheet, "allowFormatColumns");
    for (let column = this.box.left; column <= this.box.right; column++)
      mark(this.sheet.hiddenColumns, column, hidden);
    tell(this.book, { kind: "layout", sheet: this.sheet });
  }

  get format(): RangeFormat {
    return new RangeFormat(this.book, this.sheet, this.box);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheet, this.box);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.sheet, this.box);
  }
}

function write({ book, sheet, box }: RangeContent, inputs: unknown): void {
  writeCells(book, sheet, box, matrixOf<CellValue>(inputs, box));
}

function mapCells<Value>({ box }: RangeContent, look: (row: number, column: number) => Value): Matrix<Value> {
  return Array.from({ length: rowsOf(box) }, (_, down) =>
    Array.from({ length: columnsOf(box) }, (_, right) => look(box.top + down, box.left + right)),
  );
}

function mark(places: Set<number>, place: number, isIn: boolean): void {
  if (isIn) places.add(place);
  else places.delete(place);
}
