import type { Book, Conditional, Sheet } from "../../model/Book";
import { tell } from "../../model/newBook";
import { requireOpen } from "../../model/protection";
import { ExcelError } from "../../wire/ExcelError";
import { identity } from "../../wire/members";
import { CellValueConditionalFormat } from "./CellValueConditionalFormat";
import { CustomConditionalFormat } from "./CustomConditionalFormat";

/** One rule that makes cells look different. */
export class ConditionalFormat {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly conditional: Conditional,
  ) {}

  get [identity](): string {
    return this.conditional.id;
  }
  get id(): string {
    return this.conditional.id;
  }
  get type(): string {
    return this.conditional.type;
  }
  /** 0 wins. */
  get priority(): number {
    return this.sheet.conditionals.indexOf(this.conditional);
  }
  set priority(priority: number) {
    const { conditionals } = this.sheet;
    conditionals.splice(conditionals.indexOf(this.conditional), 1);
    conditionals.splice(priority, 0, this.conditional);
    tell(this.book, { kind: "rules", sheet: this.sheet });
  }
  get stopIfTrue(): boolean {
    return this.conditional.stopIfTrue;
  }
  set stopIfTrue(stop: boolean) {
    this.conditional.stopIfTrue = stop;
    tell(this.book, { kind: "rules", sheet: this.sheet });
  }
  /** @throws ExcelError `InvalidOperation` for another type */
  get custom(): CustomConditionalFormat {
    return required(this.customOrNullObject);
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === "Custom"
      ? new CustomConditionalFormat(this.book, this.sheet, this.conditional)
      : null;
  }
  /** @throws ExcelError `InvalidOperation` for another type */
  get cellValue(): CellValueConditionalFormat {
    return required(this.cellValueOrNullObject);
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.type === "CellValue"
      ? new CellValueConditionalFormat(this.book, this.sheet, this.conditional)
      : null;
  }

  delete(): void {
    requireOpen(this.sheet, "allowFormatCells");
    this.sheet.conditionals.splice(this.sheet.conditionals.indexOf(this.conditional), 1);
    tell(this.book, { kind: "rules", sheet: this.sheet });
  }
}

function required<Kind>(kind: Kind | null): Kind {
  if (kind === null) throw new ExcelError("InvalidOperation");
  return kind;
}
