import type { Book, Conditional, Look, Sheet } from "../../model/Book";
import { checkedColor } from "../../model/values/checkedColor";
import { tell } from "../../model/newBook";

class ConditionalPart {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly conditional: Conditional,
  ) {}
}

/** How cells look while the rule is true. */
export class ConditionalRangeFormat extends ConditionalPart {
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.book, this.sheet, this.conditional);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.book, this.sheet, this.conditional);
  }
  get numberFormat(): string {
    return this.conditional.look.numberFormat ?? "";
  }
  set numberFormat(numberFormat: string) {
    change(this, { numberFormat });
  }
}

class ConditionalRangeFill extends ConditionalPart {
  get color(): string {
    return this.conditional.look.fill ?? "";
  }
  set color(color: string) {
    change(this, { fill: checkedColor(color) });
  }
  clear(): void {
    const entries = Object.entries(this.conditional.look).filter(([part]) => part !== "fill");
    this.conditional.look = Object.fromEntries(entries);
  }
}

class ConditionalRangeFont extends ConditionalPart {
  get color(): string {
    return this.conditional.look.color ?? "";
  }
  set color(color: string) {
    change(this, { color: checkedColor(color) });
  }
  get bold(): boolean | null {
    return this.conditional.look.bold ?? null;
  }
  set bold(bold: boolean) {
    change(this, { bold });
  }
  get italic(): boolean | null {
    return this.conditional.look.italic ?? null;
  }
  set italic(italic: boolean) {
    change(this, { italic });
  }
  get strikethrough(): boolean | null {
    return this.conditional.look.strikethrough ?? null;
  }
  set strikethrough(strikethrough: boolean) {
    change(this, { strikethrough });
  }
}

function change({ book, sheet, conditional }: ConditionalPart, part: Look): void {
  conditional.look = { ...conditional.look, ...part };
  tell(book, { kind: "rules", sheet });
}
