import type { Book } from "../../model/Book";
import { tell } from "../../model/newBook";
import { ExcelError } from "../../wire/ExcelError";

/** Whether sheets may be added, deleted, renamed, moved and shown. */
export class WorkbookProtection {
  constructor(readonly book: Book) {}

  get protected(): boolean {
    return this.book.password !== null;
  }
  /** @throws ExcelError `InvalidOperation` when it is protected already */
  protect(password?: unknown): void {
    if (this.book.password !== null) throw new ExcelError("InvalidOperation");
    this.book.password = typeof password === "string" ? password : "";
    tell(this.book, { kind: "document" });
  }
  /** @throws ExcelError `AccessDenied` for a wrong password */
  unprotect(password?: unknown): void {
    if (this.book.password !== null && this.book.password !== (typeof password === "string" ? password : ""))
      throw new ExcelError("AccessDenied");
    this.book.password = null;
    tell(this.book, { kind: "document" });
  }
}
