import type { Box } from "../../../../templates/address";
import type { Book, Border, Sheet, Side } from "../../model/Book";
import { columnsOf, rowsOf } from "../../model/boxes";
import { changeLook } from "../../model/edits/changeLook";
import { checkedColor } from "../../model/values/checkedColor";
import { lookAt, sharedLook } from "../../model/looks";
import { identity } from "../../wire/members";

export const BORDER_PLACES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderPlace = (typeof BORDER_PLACES)[number];

const NONE: Border = { style: "None", color: "#000000", weight: "Thin" };

/** One border of a range. Inner ones are kept as the edges of the cells on both sides. */
export class RangeBorder {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly box: Box,
    readonly place: BorderPlace,
  ) {}

  get [identity](): string {
    return this.place;
  }
  get sideIndex(): string {
    return this.place;
  }
  get style(): string | null {
    return shared(this, "style");
  }
  set style(style: string) {
    change(this, { style });
  }
  get color(): string {
    return shared(this, "color") ?? "";
  }
  set color(color: string) {
    change(this, { color: checkedColor(color) });
  }
  get weight(): string | null {
    return shared(this, "weight");
  }
  set weight(weight: string) {
    change(this, { weight });
  }
}

function shared({ sheet, box, place }: RangeBorder, key: keyof Border): string | null {
  const values = parts(box, place).map((part) => sharedLook(sheet, part.box, part.side, NONE)?.[key] ?? null);
  const [first = NONE[key]] = values;
  return values.every((value) => value === first) ? first : null;
}

/** A colour or weight alone makes a border appear, as in Excel. */
function change({ book, sheet, box, place }: RangeBorder, part: Partial<Border>): void {
  for (const { box: cells, side } of parts(box, place)) {
    const before = lookAt(sheet, cells.top, cells.left)[side];
    const border = { ...NONE, style: "Continuous", ...before, ...part };
    changeLook({ book, sheet, box: cells }, { [side]: border.style === "None" ? undefined : border });
  }
}

/** The cells whose own edges make up a border of the range. */
function parts(box: Box, place: BorderPlace): readonly { readonly box: Box; readonly side: Side }[] {
  const { top, left, bottom, right } = box;
  switch (place) {
    case "EdgeTop":
      return [{ box: { ...box, bottom: top }, side: place }];
    case "EdgeBottom":
      return [{ box: { ...box, top: bottom }, side: place }];
    case "EdgeLeft":
      return [{ box: { ...box, right: left }, side: place }];
    case "EdgeRight":
      return [{ box: { ...box, left: right }, side: place }];
    case "InsideHorizontal":
      return rowsOf(box) === 1
        ? []
        : [
            { box: { ...box, bottom: bottom - 1 }, side: "EdgeBottom" },
            { box: { ...box, top: top + 1 }, side: "EdgeTop" },
          ];
    case "InsideVertical":
      return columnsOf(box) === 1
        ? []
        : [
            { box: { ...box, right: right - 1 }, side: "EdgeRight" },
            { box: { ...box, left: left + 1 }, side: "EdgeLeft" },
          ];
    default:
      return [{ box, side: place }];
  }
}
