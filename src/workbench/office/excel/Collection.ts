import { ExcelError } from "../wire/ExcelError";
import { items } from "../wire/members";

/** What all collections of Excel have in common: items in order, found by key or by index. */
export abstract class Collection<Item extends object> {
  abstract get [items](): readonly Item[];

  getCount(): number {
    return this[items].length;
  }

  /** @throws ExcelError `InvalidArgument` */
  getItemAt(index: number): Item {
    const item = this[items][index];
    if (!item) throw new ExcelError("InvalidArgument");
    return item;
  }
}

/** The item itself. @throws ExcelError `ItemNotFound` for null */
export function found<Item>(item: Item | null | undefined): Item {
  if (item === null || item === undefined) throw new ExcelError("ItemNotFound");
  return item;
}
