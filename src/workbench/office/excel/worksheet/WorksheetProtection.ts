import type { Book, Sheet } from "../../model/Book";
import { tell } from "../../model/newBook";
import { protect, unprotect } from "../../model/protection";

/** Whether locked cells and everything else on a sheet refuse to be changed. */
export class WorksheetProtection {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {}

  get protected(): boolean {
    return this.sheet.protection !== null;
  }
  get options(): Readonly<Record<string, unknown>> | null {
    return this.sheet.protection && { ...CLOSED, ...this.sheet.protection.options };
  }
  protect(options?: unknown, password?: unknown): void {
    protect(this.sheet, options, password);
    tell(this.book, { kind: "protection", sheet: this.sheet });
  }
  unprotect(password?: unknown): void {
    unprotect(this.sheet, password);
    tell(this.book, { kind: "protection", sheet: this.sheet });
  }
}

const CLOSED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};
