import type { Book, Sheet } from "../../model/Book";
import { tell } from "../../model/newBook";
import { requirePlace } from "../../model/places";
import { items } from "../../wire/members";
import { Collection } from "../Collection";
import { Range } from "../range/Range";

/** Where a new page of paper begins, from above to below. */
export class PageBreakCollection extends Collection<PageBreak> {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {
    super();
  }

  get [items](): readonly PageBreak[] {
    return this.sheet.page.rowBreaks.map((row) => new PageBreak(this.book, this.sheet, row));
  }
  /** Before the top-left cell. */
  add(cells: Range | string): PageBreak {
    const { box } = cells instanceof Range ? cells : requirePlace(this.book, cells, this.sheet);
    putBreaks(this, [...new Set([...this.sheet.page.rowBreaks, box.top])]);
    return new PageBreak(this.book, this.sheet, box.top);
  }
  removePageBreaks(): void {
    putBreaks(this, []);
  }
}

class PageBreak {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly row: number,
  ) {}

  get rowIndex(): number {
    return this.row;
  }
  get columnIndex(): number {
    return 0;
  }
  getCellAfterBreak(): Range {
    return new Range(this.book, this.sheet, { top: this.row, left: 0, bottom: this.row, right: 0 });
  }
  delete(): void {
    putBreaks(
      this,
      this.sheet.page.rowBreaks.filter((row) => row !== this.row),
    );
  }
}

function putBreaks(
  { book, sheet }: { readonly book: Book; readonly sheet: Sheet },
  rows: readonly number[],
): void {
  sheet.page.rowBreaks = [...rows].sort((a, b) => a - b);
  tell(book, { kind: "layout", sheet });
}
