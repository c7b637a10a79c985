import type { Book, Name } from "../../model/Book";
import { fixedAddressOf } from "../../model/addresses";
import { tell } from "../../model/newBook";
import { sameName } from "../../model/sameName";
import { allTables } from "../../model/tables";
import { ExcelError } from "../../wire/ExcelError";
import { items } from "../../wire/members";
import { Collection, found } from "../Collection";
import { NamedItem } from "./NamedItem";
import { Range } from "../range/Range";

/** Defined names of the workbook. */
export class NamedItemCollection extends Collection<NamedItem> {
  constructor(readonly book: Book) {
    super();
  }

  get [items](): readonly NamedItem[] {
    return this.book.names.map((name) => new NamedItem(this.book, name));
  }
  /** @throws ExcelError `ItemNotFound` */
  getItem(name: string): NamedItem {
    return found(this.getItemOrNullObject(name));
  }
  getItemOrNullObject(name: string): NamedItem | null {
    return this[items].find((item) => sameName(item.name, name)) ?? null;
  }
  /** @throws ExcelError `InvalidArgument` for a name that Excel refuses, `ItemAlreadyExists` */
  add(name: string, reference: Range | string | number | boolean, comment = ""): NamedItem {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^([A-Z]{1,3}\d+|[RC])$/i.test(name))
      throw new ExcelError("InvalidArgument");
    const taken = [...this.book.names, ...allTables(this.book).map(({ table }) => table)];
    if (taken.some((other) => sameName(other.name, name))) throw new ExcelError("ItemAlreadyExists");
    const item: Name = { name, formula: formulaFor(reference), visible: true, comment: comment ?? "" };
    this.book.names.push(item);
    tell(this.book, { kind: "names" });
    return new NamedItem(this.book, item);
  }
}

function formulaFor(reference: Range | string | number | boolean): string {
  if (reference instanceof Range) return `=${fixedAddressOf(reference.sheet.name, reference.box)}`;
  if (typeof reference !== "string") return `=${String(reference).toUpperCase()}`;
  return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
}
