import type { Book, Conditional, Sheet } from "../../model/Book";
import { checkRuleFormula } from "../../model/formulas/checkFormula";
import { tell } from "../../model/newBook";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";

/** A rule that is a formula. */
export class CustomConditionalFormat {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly conditional: Conditional,
  ) {}

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.book, this.sheet, this.conditional);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.book, this.sheet, this.conditional);
  }
}

/** The formula, relative to the top-left cell. */
class ConditionalFormatRule {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly conditional: Conditional,
  ) {}

  get formula(): string {
    return String(this.conditional.rule["formula"] ?? "");
  }
  set formula(formula: string) {
    checkRuleFormula(formula);
    this.conditional.rule = { formula };
    tell(this.book, { kind: "rules", sheet: this.sheet });
  }
}
