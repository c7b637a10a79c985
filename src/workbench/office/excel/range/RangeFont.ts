import type { Box } from "../../../../templates/address";
import type { Book, Sheet } from "../../model/Book";
import { changeLook } from "../../model/edits/changeLook";
import { checkedColor } from "../../model/values/checkedColor";
import { sharedLook } from "../../model/looks";

/** The letters of cells. */
export class RangeFont {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly box: Box,
  ) {}

  get name(): string | null {
    return sharedLook(this.sheet, this.box, "fontName", "Calibri");
  }
  set name(fontName: string) {
    changeLook(this, { fontName });
  }
  get size(): number | null {
    return sharedLook(this.sheet, this.box, "size", 11);
  }
  set size(size: number) {
    changeLook(this, { size });
  }
  get color(): string {
    return sharedLook(this.sheet, this.box, "color", "#000000") ?? "";
  }
  set color(color: string) {
    changeLook(this, { color: checkedColor(color) });
  }
  get bold(): boolean | null {
    return sharedLook(this.sheet, this.box, "bold", false);
  }
  set bold(bold: boolean) {
    changeLook(this, { bold });
  }
  get italic(): boolean | null {
    return sharedLook(this.sheet, this.box, "italic", false);
  }
  set italic(italic: boolean) {
    changeLook(this, { italic });
  }
  get underline(): string | null {
    return sharedLook(this.sheet, this.box, "underline", "None");
  }
  set underline(underline: string) {
    changeLook(this, { underline });
  }
  get strikethrough(): boolean | null {
    return sharedLook(this.sheet, this.box, "strikethrough", false);
  }
  set strikethrough(strikethrough: boolean) {
    changeLook(this, { strikethrough });
  }
}
