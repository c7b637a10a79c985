import type { Book } from "../../model/Book";
import { tell } from "../../model/newBook";
import { CustomPropertyCollection } from "./CustomPropertyCollection";

/** What the file says about itself. */
export class DocumentProperties {
  constructor(readonly book: Book) {}

  get title(): string {
    return read(this, "title");
  }
  set title(text: string) {
    write(this, "title", text);
  }
  get subject(): string {
    return read(this, "subject");
  }
  set subject(text: string) {
    write(this, "subject", text);
  }
  get author(): string {
    return read(this, "author");
  }
  set author(text: string) {
    write(this, "author", text);
  }
  get keywords(): string {
    return read(this, "keywords");
  }
  set keywords(text: string) {
    write(this, "keywords", text);
  }
  get comments(): string {
    return read(this, "comments");
  }
  set comments(text: string) {
    write(this, "comments", text);
  }
  get category(): string {
    return read(this, "category");
  }
  set category(text: string) {
    write(this, "category", text);
  }
  get company(): string {
    return read(this, "company");
  }
  set company(text: string) {
    write(this, "company", text);
  }
  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.book);
  }
}

const read = ({ book }: DocumentProperties, name: string): string => String(book.properties[name] ?? "");

function write({ book }: DocumentProperties, name: string, text: string): void {
  book.properties[name] = text;
  tell(book, { kind: "document" });
}
