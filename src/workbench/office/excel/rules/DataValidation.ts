import type { Box } from "../../../../templates/address";
import type { Book, Sheet, Validation } from "../../model/Book";
import { isInside, sameBox, without } from "../../model/boxes";
import { checkRuleFormula } from "../../model/formulas/checkFormula";
import { tell } from "../../model/newBook";
import { requireOpen } from "../../model/protection";
import { ExcelError } from "../../wire/ExcelError";

type Plain = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** What may be typed into cells. */
export class DataValidation {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly box: Box,
  ) {}

  /** "None", "List", "Custom" … */
  get type(): string {
    const [kind = ""] = Object.keys(this.rule);
    return TYPES[kind] ?? "None";
  }
  get rule(): Plain {
    return validationOf(this)?.rule ?? {};
  }
  set rule(rule: Plain) {
    const kinds = Object.keys(rule).filter((kind) => rule[kind] !== null && rule[kind] !== undefined);
    const [kind = ""] = kinds;
    if (kinds.length !== 1 || TYPES[kind] === undefined) throw new ExcelError("InvalidArgument");
    Object.values((rule[kind] ?? {}) as Plain).forEach(checkRuleFormula);
    change(this, { rule: { [kind]: rule[kind] } });
  }
  get prompt(): Plain {
    return validationOf(this)?.prompt ?? { message: "", showPrompt: true, title: "" };
  }
  set prompt(prompt: Plain) {
    change(this, { prompt: { showPrompt: true, ...prompt } });
  }
  get errorAlert(): Plain {
    return validationOf(this)?.errorAlert ?? { message: "", showAlert: true, style: "Stop", title: "" };
  }
  set errorAlert(errorAlert: Plain) {
    change(this, { errorAlert: { showAlert: true, style: "Stop", ...errorAlert } });
  }
  get ignoreBlanks(): boolean {
    return validationOf(this)?.ignoreBlanks ?? true;
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    change(this, { ignoreBlanks });
  }

  clear(): void {
    requireOpen(this.sheet);
    replace(this, []);
  }
}

/** The rule of the first cell. */
const validationOf = ({ sheet, box }: DataValidation): Validation | undefined =>
  sheet.validations.find((validation) => isInside(validation.box, box.top, box.left));

function change(validation: DataValidation, part: Partial<Validation>): void {
  requireOpen(validation.sheet);
  const same = validation.sheet.validations.find(({ box }) => sameBox(box, validation.box));
  const { rule, prompt, errorAlert, ignoreBlanks, box } = validation;
  const current = same ?? validationOf(validation) ?? { rule, prompt, errorAlert, ignoreBlanks };
  replace(validation, [{ ...current, ...part, box }]);
}

/** Other rules keep the cells that this range does not cover. */
function replace({ book, sheet, box }: DataValidation, added: readonly Validation[]): void {
  const rest = sheet.validations.flatMap((other) =>
    without(other.box, box).map((part) => ({ ...other, box: part })),
  );
  sheet.validations.splice(0, sheet.validations.length, ...rest, ...added);
  tell(book, { kind: "rules", sheet });
}
