import type { Box } from "../../../../templates/address";
import type { Book, Sheet } from "../../model/Book";
import { changeLook } from "../../model/edits/changeLook";
import { checkedColor } from "../../model/values/checkedColor";
import { sharedLook } from "../../model/looks";

/** The background of cells. */
export class RangeFill {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly box: Box,
  ) {}

  /** White where there is none, "" where cells differ. */
  get color(): string {
    return sharedLook(this.sheet, this.box, "fill", "#FFFFFF") ?? "";
  }
  set color(color: string) {
    changeLook(this, { fill: checkedColor(color) });
  }
  clear(): void {
    changeLook(this, { fill: undefined });
  }
}
