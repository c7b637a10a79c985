import type { Book } from "../../model/Book";
import { tell } from "../../model/newBook";
import { identity } from "../../wire/members";

/** One piece of XML in the file. */
export class CustomXmlPart {
  constructor(
    readonly book: Book,
    readonly part: { readonly id: string; xml: string },
  ) {}

  get [identity](): string {
    return this.part.id;
  }
  get id(): string {
    return this.part.id;
  }
  /** Of the root element. */
  get namespaceUri(): string {
    const [root = ""] = /<[^!?/][^>]*>/.exec(this.part.xml) ?? [];
    const prefix = /^<([\w.-]+):/.exec(root)?.[1];
    const declared = new RegExp(
      `\\sxmlns${prefix === undefined ? "" : `:${prefix}`}\\s*=\\s*["']([^"']*)["']`,
    );
    return declared.exec(root)?.[1] ?? "";
  }
  getXml(): string {
    return this.part.xml;
  }
  setXml(xml: string): void {
    this.part.xml = xml;
    tell(this.book, { kind: "document" });
  }
  delete(): void {
    this.book.xmlParts.splice(this.book.xmlParts.indexOf(this.part), 1);
    tell(this.book, { kind: "document" });
  }
}
