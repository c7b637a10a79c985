import type { Box } from "../../../../templates/address";
import { checkedBox } from "../../model/addresses";
import { copyLooks } from "../../model/copyLooks";
import { clearCells } from "../../model/edits/clearCells";
import { bounding, COLUMNS, overlap, ROWS } from "../../model/boxes";
import { usedBox } from "../../model/cells";
import { tell } from "../../model/newBook";
import { requirePlace } from "../../model/places";
import { select } from "../../model/selection";
import { shiftCells } from "../../model/edits/shiftCells";
import { surroundingBox } from "../../model/surroundingBox";
import { ExcelError } from "../../wire/ExcelError";
import { found } from "../Collection";
import { RangeContent } from "./RangeContent";

/** Cells on one sheet, and the ways from them to others. */
export class Range extends RangeContent {
  get worksheet(): object {
    return this.book.worksheetOf(this.sheet);
  }

  getCell(row: number, column: number): Range {
    const [top, left] = [this.box.top + row, this.box.left + column];
    return at(this, { top, left, bottom: top, right: left });
  }
  getRow(row: number): Range {
    return at(this, { ...this.box, top: this.box.top + row, bottom: this.box.top + row });
  }
  getColumn(column: number): Range {
    return at(this, { ...this.box, left: this.box.left + column, right: this.box.left + column });
  }
  getLastCell(): Range {
    return at(this, { ...this.box, top: this.box.bottom, left: this.box.right });
  }
  getLastRow(): Range {
    return at(this, { ...this.box, top: this.box.bottom });
  }
  getLastColumn(): Range {
    return at(this, { ...this.box, left: this.box.right });
  }
  getRowsAbove(count = 1): Range {
    return at(this, { ...this.box, top: this.box.top - count, bottom: this.box.top - 1 });
  }
  getRowsBelow(count = 1): Range {
    return at(this, { ...this.box, top: this.box.bottom + 1, bottom: this.box.bottom + count });
  }
  getColumnsBefore(count = 1): Range {
    return at(this, { ...this.box, left: this.box.left - count, right: this.box.left - 1 });
  }
  getColumnsAfter(count = 1): Range {
    return at(this, { ...this.box, left: this.box.right + 1, right: this.box.right + count });
  }
  getOffsetRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.box;
    return at(this, { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns });
  }
  getResizedRange(rows: number, columns: number): Range {
    return at(this, { ...this.box, bottom: this.box.bottom + rows, right: this.box.right + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    const { top, left } = this.box;
    return at(this, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
  getEntireRow(): Range {
    return at(this, { ...this.box, left: 0, right: COLUMNS - 1 });
  }
  getEntireColumn(): Range {
    return at(this, { ...this.box, top: 0, bottom: ROWS - 1 });
  }
  getBoundingRect(other: Range | string): Range {
    return at(this, bounding(this.box, boxOn(this, other)));
  }
  getIntersection(other: Range | string): Range {
    return found(this.getIntersectionOrNullObject(other));
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const box = overlap(this.box, boxOn(this, other));
    return box && at(this, box);
  }
  getSurroundingRegion(): Range {
    return at(this, surroundingBox(this.sheet, this.box));
  }
  getUsedRange(onlyValues = false): Range {
    return this.getUsedRangeOrNullObject(onlyValues) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(onlyValues = false): Range | null {
    const box = usedBox(this.sheet, this.box, onlyValues);
    return box && at(this, box);
  }

  clear(applyTo = "All"): void {
    clearCells(this.book, this.sheet, this.box, applyTo);
  }
  /** @returns the cells that are now empty in this place */
  insert(shift: string): Range {
    shiftCells(this.book, this.sheet, this.box, shift === "Right" ? "right" : "down");
    return at(this, this.box);
  }
  delete(shift: string): void {
    shiftCells(this.book, this.sheet, this.box, shift === "Left" ? "left" : "up");
  }
  /** Looks only; what else Excel copies is not part of this. */
  copyFrom(source: Range | string, copyType = "All"): void {
    if (copyType !== "Formats")
      throw new ExcelError("ApiNotFound", `Copying ${copyType} is not part of this workbench.`);
    const from = source instanceof Range ? source : requirePlace(this.book, source, this.sheet);
    copyLooks(this.book, from, this.sheet, this.box);
  }
  select(): void {
    select(this.book, this.sheet, this.box);
  }
  calculate(): void {
    tell(this.book, { kind: "calculate" });
  }

  /** The client asks for this before it sends a big matrix in parts. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount)
      throw new ExcelError("InvalidArgument", WRONG_SIZE);
  }
}

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

const at = ({ book, sheet }: Range, box: Box): Range => new Range(book, sheet, checkedBox(box));

/** @throws ExcelError `InvalidArgument` for cells on another sheet */
function boxOn(range: Range, other: Range | string): Box {
  const place = other instanceof Range ? other : requirePlace(range.book, other, range.sheet);
  if (place.sheet !== range.sheet) throw new ExcelError("InvalidArgument");
  return place.box;
}
