import type { Book, Sheet } from "../../model/Book";
import { tell } from "../../model/newBook";

/** Headers and footers; only those that all pages share. */
export class HeaderFooterGroup {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {}

  get state(): string {
    return "Default";
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheet);
  }
}

/** Six texts around a printed page, with Excel's codes: &P page, &N pages, &A sheet, &D date. */
class HeaderFooter {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {}

  get leftHeader(): string {
    return read(this, "leftHeader");
  }
  set leftHeader(text: string) {
    write(this, "leftHeader", text);
  }
  get centerHeader(): string {
    return read(this, "centerHeader");
  }
  set centerHeader(text: string) {
    write(this, "centerHeader", text);
  }
  get rightHeader(): string {
    return read(this, "rightHeader");
  }
  set rightHeader(text: string) {
    write(this, "rightHeader", text);
  }
  get leftFooter(): string {
    return read(this, "leftFooter");
  }
  set leftFooter(text: string) {
    write(this, "leftFooter", text);
  }
  get centerFooter(): string {
    return read(this, "centerFooter");
  }
  set centerFooter(text: string) {
    write(this, "centerFooter", text);
  }
  get rightFooter(): string {
    return read(this, "rightFooter");
  }
  set rightFooter(text: string) {
    write(this, "rightFooter", text);
  }
}

const read = ({ sheet }: HeaderFooter, place: string): string => sheet.page.headersFooters[place] ?? "";

function write({ book, sheet }: HeaderFooter, place: string, text: string): void {
  sheet.page.headersFooters[place] = text;
  tell(book, { kind: "layout", sheet });
}
