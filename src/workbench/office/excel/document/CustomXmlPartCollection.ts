import type { Book } from "../../model/Book";
import { nextId, tell } from "../../model/newBook";
import { ExcelError } from "../../wire/ExcelError";
import { items } from "../../wire/members";
import { Collection, found } from "../Collection";
import { CustomXmlPart } from "./CustomXmlPart";

/** XML that travels in the file: all parts, or those of one namespace. */
export class CustomXmlPartCollection extends Collection<CustomXmlPart> {
  constructor(
    readonly book: Book,
    readonly namespace: string | null,
  ) {
    super();
  }

  get [items](): readonly CustomXmlPart[] {
    return this.book.xmlParts
      .map((part) => new CustomXmlPart(this.book, part))
      .filter(({ namespaceUri }) => this.namespace === null || namespaceUri === this.namespace);
  }
  /** @throws ExcelError `InvalidArgument` for what is not XML */
  add(xml: string): CustomXmlPart {
    if (!/^\s*(<\?xml[^>]*>\s*)?<[^!?/][\s\S]*>\s*$/.test(xml)) throw new ExcelError("InvalidArgument");
    const part = { id: nextId(this.book), xml };
    this.book.xmlParts.push(part);
    tell(this.book, { kind: "document" });
    return new CustomXmlPart(this.book, part);
  }
  getByNamespace(namespace: string): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.book, namespace);
  }
  getItem(id: string): CustomXmlPart {
    return found(this.getItemOrNullObject(id));
  }
  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this[items].find((part) => part.id === id) ?? null;
  }
  /** @throws ExcelError `GeneralException` unless there is exactly one */
  getOnlyItem(): CustomXmlPart {
    const only = this.getOnlyItemOrNullObject();
    if (!only) throw new ExcelError("GeneralException");
    return only;
  }
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only = null, ...others] = this[items];
    return others.length === 0 ? only : null;
  }
}
