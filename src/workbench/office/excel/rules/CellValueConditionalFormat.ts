import type { Book, Conditional, Sheet } from "../../model/Book";
import { checkRuleFormula } from "../../model/formulas/checkFormula";
import { tell } from "../../model/newBook";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";

/** A rule that compares the cell's value. */
export class CellValueConditionalFormat {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly conditional: Conditional,
  ) {}

  /** { formula1, formula2, operator } */
  get rule(): Readonly<Record<string, unknown>> {
    return this.conditional.rule;
  }
  set rule(rule: Readonly<Record<string, unknown>>) {
    Object.values(rule).forEach(checkRuleFormula);
    this.conditional.rule = rule;
    tell(this.book, { kind: "rules", sheet: this.sheet });
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.book, this.sheet, this.conditional);
  }
}
