import type { Book, CellValue, Name } from "../../model/Book";
import { fixedAddressOf } from "../../model/addresses";
import { UNCALCULATED } from "../../model/cells";
import { tell } from "../../model/newBook";
import { placeOf } from "../../model/places";
import { identity } from "../../wire/members";
import { found } from "../Collection";
import { Range } from "../range/Range";

/** A defined name. */
export class NamedItem {
  constructor(
    readonly book: Book,
    readonly item: Name,
  ) {}

  get [identity](): string {
    return this.item.name;
  }
  get name(): string {
    return this.item.name;
  }
  get formula(): string {
    return this.item.formula;
  }
  set formula(formula: string) {
    this.item.formula = formula;
    tell(this.book, { kind: "names" });
  }
  get visible(): boolean {
    return this.item.visible;
  }
  set visible(visible: boolean) {
    this.item.visible = visible;
    tell(this.book, { kind: "names" });
  }
  get comment(): string {
    return this.item.comment;
  }
  set comment(comment: string) {
    this.item.comment = comment;
  }
  get scope(): string {
    return "Workbook";
  }
  get type(): string {
    if (placeOf(this.book, this.formula)) return "Range";
    const value = constantIn(this.formula);
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    return typeof value === "boolean" ? "Boolean" : value === UNCALCULATED ? "Error" : "String";
  }
  /** The address of cells, otherwise the constant; a formula needs a calculation that is not here. */
  get value(): CellValue {
    const place = placeOf(this.book, this.formula);
    return place ? fixedAddressOf(place.sheet.name, place.box) : constantIn(this.formula);
  }
  /** @throws ExcelError `ItemNotFound` when the name is not for cells */
  getRange(): Range {
    return found(this.getRangeOrNullObject());
  }
  getRangeOrNullObject(): Range | null {
    const place = placeOf(this.book, this.formula);
    return place && new Range(this.book, place.sheet, place.box);
  }
  delete(): void {
    this.book.names.splice(this.book.names.indexOf(this.item), 1);
    tell(this.book, { kind: "names" });
  }
}

function constantIn(formula: string): CellValue {
  const text = formula.replace(/^=/, "");
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return /^(TRUE|FALSE)$/i.test(text) ? text.toUpperCase() === "TRUE" : UNCALCULATED;
}
