import type { Box } from "../../../../templates/address";
import type { Book, Conditional, Sheet } from "../../model/Book";
import { overlap } from "../../model/boxes";
import { nextId, tell } from "../../model/newBook";
import { requireOpen } from "../../model/protection";
import { ExcelError } from "../../wire/ExcelError";
import { items } from "../../wire/members";
import { Collection, found } from "../Collection";
import { ConditionalFormat } from "./ConditionalFormat";

/** Conditional formats that touch a range, the first wins. */
export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly box: Box,
  ) {
    super();
  }

  get [items](): readonly ConditionalFormat[] {
    return this.sheet.conditionals
      .filter(({ box }) => overlap(box, this.box))
      .map((rule) => new ConditionalFormat(this.book, this.sheet, rule));
  }
  getItem(id: string): ConditionalFormat {
    return found(this.getItemOrNullObject(id));
  }
  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this[items].find((format) => format.id === id) ?? null;
  }
  /** The new one comes first, as in Excel. @throws ExcelError `ApiNotFound` for kinds other than Custom, CellValue */
  add(type: string): ConditionalFormat {
    requireOpen(this.sheet, "allowFormatCells");
    if (type !== "Custom" && type !== "CellValue")
      throw new ExcelError(
        "ApiNotFound",
        `Conditional formats of type ${type} are not part of this workbench.`,
      );
    const id = nextId(this.book);
    const rule: Conditional = { id, type, box: this.box, rule: {}, look: {}, stopIfTrue: false };
    this.sheet.conditionals.unshift(rule);
    tell(this.book, { kind: "rules", sheet: this.sheet });
    return new ConditionalFormat(this.book, this.sheet, rule);
  }
  clearAll(): void {
    for (const format of this[items]) format.delete();
  }
}
