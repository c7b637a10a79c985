import type { Book } from "../../model/Book";
import { ExcelError } from "../../wire/ExcelError";
import { items } from "../../wire/members";
import { Collection, found } from "../Collection";
import { CustomXmlPart } from "./CustomXmlPart";

/** XML parts of one namespace. */
export class CustomXmlPartScopedCollection extends Collection<CustomXmlPart> {
  constructor(
    readonly book: Book,
    readonly namespace: string,
  ) {
    super();
  }

  get [items](): readonly CustomXmlPart[] {
    return this.book.xmlParts
      .map((part) => new CustomXmlPart(this.book, part))
      .filter(({ namespaceUri }) => namespaceUri === this.namespace);
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
