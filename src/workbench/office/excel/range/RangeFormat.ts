import type { Box } from "../../../../templates/address";
import type { Book, Sheet } from "../../model/Book";
import { changeLook } from "../../model/edits/changeLook";
import { sharedLook } from "../../model/looks";
import { tell } from "../../model/newBook";
import { requireOpen } from "../../model/protection";
import { FormatProtection } from "./FormatProtection";
import { RangeBorderCollection } from "./RangeBorderCollection";
import { RangeFill } from "./RangeFill";
import { RangeFont } from "./RangeFont";

/** Points that a column and a row have unless somebody set them. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** How cells look; null for what they do not share. */
export class RangeFormat {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly box: Box,
  ) {}

  get fill(): RangeFill {
    return new RangeFill(this.book, this.sheet, this.box);
  }
  get font(): RangeFont {
    return new RangeFont(this.book, this.sheet, this.box);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.book, this.sheet, this.box);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.book, this.sheet, this.box);
  }

  get horizontalAlignment(): string | null {
    return sharedLook(this.sheet, this.box, "horizontal", "General");
  }
  set horizontalAlignment(horizontal: string) {
    changeLook(this, { horizontal });
  }
  get verticalAlignment(): string | null {
    return sharedLook(this.sheet, this.box, "vertical", "Bottom");
  }
  set verticalAlignment(vertical: string) {
    changeLook(this, { vertical });
  }
  get indentLevel(): number | null {
    return sharedLook(this.sheet, this.box, "indent", 0);
  }
  set indentLevel(indent: number) {
    changeLook(this, { indent });
  }
  get wrapText(): boolean | null {
    return sharedLook(this.sheet, this.box, "wrap", false);
  }
  set wrapText(wrap: boolean) {
    changeLook(this, { wrap });
  }

  get columnWidth(): number | null {
    return shared(this.sheet.widths, this.box.left, this.box.right, STANDARD_WIDTH);
  }
  set columnWidth(points: number) {
    requireOpen(this.sheet, "allowFormatColumns");
    for (let column = this.box.left; column <= this.box.right; column++)
      this.sheet.widths.set(column, points);
    tell(this.book, { kind: "layout", sheet: this.sheet });
  }
  get rowHeight(): number | null {
    return shared(this.sheet.heights, this.box.top, this.box.bottom, STANDARD_HEIGHT);
  }
  set rowHeight(points: number) {
    requireOpen(this.sheet, "allowFormatRows");
    for (let row = this.box.top; row <= this.box.bottom; row++) this.sheet.heights.set(row, points);
    tell(this.book, { kind: "layout", sheet: this.sheet });
  }
  get useStandardWidth(): boolean {
    return this.columnWidth === STANDARD_WIDTH;
  }
  /** As wide as any other column again; nothing happens for false, as in Excel. */
  set useStandardWidth(isStandard: boolean) {
    requireOpen(this.sheet, "allowFormatColumns");
    if (!isStandard) return;
    for (let column = this.box.left; column <= this.box.right; column++) this.sheet.widths.delete(column);
    tell(this.book, { kind: "layout", sheet: this.sheet });
  }
  get useStandardHeight(): boolean {
    return this.rowHeight === STANDARD_HEIGHT;
  }
  /** As high as any other row again; nothing happens for false, as in Excel. */
  set useStandardHeight(isStandard: boolean) {
    requireOpen(this.sheet, "allowFormatRows");
    if (!isStandard) return;
    for (let row = this.box.top; row <= this.box.bottom; row++) this.sheet.heights.delete(row);
    tell(this.book, { kind: "layout", sheet: this.sheet });
  }
}

function shared(sizes: ReadonlyMap<number, number>, from: number, to: number, usual: number): number | null {
  const first = sizes.get(from) ?? usual;
  for (let place = from; place <= to; place++) if ((sizes.get(place) ?? usual) !== first) return null;
  return first;
}
