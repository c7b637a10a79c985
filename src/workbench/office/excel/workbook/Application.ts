import type { Book } from "../../model/Book";
import { tell } from "../../model/newBook";
import { ExcelError } from "../../wire/ExcelError";

/** Excel itself. */
export class Application {
  constructor(readonly book: Book) {}

  get calculationMode(): string {
    return this.book.calculationMode;
  }
  set calculationMode(mode: string) {
    if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(mode))
      throw new ExcelError("InvalidArgument");
    this.book.calculationMode = mode;
  }
  get calculationState(): string {
    return "Done";
  }
  calculate(): void {
    tell(this.book, { kind: "calculate" });
  }
  /** Nothing is calculated before something is read, so there is nothing to suspend. */
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}
