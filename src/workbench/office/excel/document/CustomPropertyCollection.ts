import type { Book, CellValue } from "../../model/Book";
import { tell } from "../../model/newBook";
import { sameName } from "../../model/sameName";
import { identity, items } from "../../wire/members";
import { Collection, found } from "../Collection";

/** Properties of the file that people and programs added. */
export class CustomPropertyCollection extends Collection<CustomProperty> {
  constructor(readonly book: Book) {
    super();
  }

  get [items](): readonly CustomProperty[] {
    return [...this.book.customProperties.keys()].map((key) => new CustomProperty(this.book, key));
  }
  /** Sets the value when there is one with that key already, whatever its capitals. */
  add(key: string, value: CellValue): CustomProperty {
    const property = this.getItemOrNullObject(key) ?? new CustomProperty(this.book, key);
    property.value = value;
    return property;
  }
  getItem(key: string): CustomProperty {
    return found(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: string): CustomProperty | null {
    return this[items].find((property) => sameName(property.key, key)) ?? null;
  }
  deleteAll(): void {
    this.book.customProperties.clear();
    tell(this.book, { kind: "document" });
  }
}

class CustomProperty {
  constructor(
    readonly book: Book,
    readonly own: string,
  ) {}

  get [identity](): string {
    return this.own;
  }
  get key(): string {
    return this.own;
  }
  get type(): string {
    if (typeof this.value === "number") return "Number";
    return typeof this.value === "boolean" ? "Boolean" : "String";
  }
  get value(): CellValue {
    return this.book.customProperties.get(this.own) ?? "";
  }
  set value(value: CellValue) {
    this.book.customProperties.set(this.own, value);
    tell(this.book, { kind: "document" });
  }
  delete(): void {
    this.book.customProperties.delete(this.own);
    tell(this.book, { kind: "document" });
  }
}
