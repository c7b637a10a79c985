import type { Book } from "../../model/Book";
import { nextId, tell } from "../../model/newBook";
import { ExcelError } from "../../wire/ExcelError";
import { items } from "../../wire/members";
import { Collection, found } from "../Collection";
import { CustomXmlPart } from "./CustomXmlPart";
import { CustomXmlPartScopedCollection } from "./CustomXmlPartScopedCollection";

/** XML that travels in the file. */
export class CustomXmlPartCollection extends Collection<CustomXmlPart> {
  constructor(readonly book: Book) {
    super();
  }

  get [items](): readonly CustomXmlPart[] {
    return this.book.xmlParts.map((part) => new CustomXmlPart(this.book, part));
  }
  /** @throws ExcelError `InvalidArgument` for what is not XML */
  add(xml: string): CustomXmlPart {
    if (!/^\s*(<\?xml[^>]*>\s*)?<[^!?/][\s\S]*>\s*$/.test(xml)) throw new ExcelError("InvalidArgument");
    const part = { id: nextId(this.book), xml };
    this.book.xmlParts.push(part);
    tell(this.book, { kind: "document" });
    return new CustomXmlPart(this.book, part);
  }
  getByNamespace(namespace: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.book, namespace);
  }
  getItem(id: string): CustomXmlPart {
    return found(this.getItemOrNullObject(id));
  }
  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this[items].find((part) => part.id === id) ?? null;
  }
}
