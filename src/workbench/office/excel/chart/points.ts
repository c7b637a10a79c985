import type { Box } from "../../../../templates/address";
import type { Sheet } from "../../model/Book";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../range/RangeFormat";

export type PointsKey = "top" | "left" | "height" | "width";
type InPoints = { readonly [K in PointsKey]: number };

/** Where cells lie on the sheet, in points from its corner. */
export function boxInPoints(sheet: Sheet, { top, left, bottom, right }: Box): InPoints {
  const [y, x] = [sum(sheet.heights, 0, top, STANDARD_HEIGHT), sum(sheet.widths, 0, left, STANDARD_WIDTH)];
  return {
    top: y,
    left: x,
    height: sum(sheet.heights, top, bottom + 1, STANDARD_HEIGHT),
    width: sum(sheet.widths, left, right + 1, STANDARD_WIDTH),
  };
}

/** The cells that lie nearest to a place in points. */
export function placeInPoints(sheet: Sheet, { top, left, height, width }: InPoints): Box {
  const [rows, columns] = [sheet.heights, sheet.widths];
  return {
    top: indexAt(rows, top, STANDARD_HEIGHT),
    left: indexAt(columns, left, STANDARD_WIDTH),
    bottom: Math.max(indexAt(rows, top, STANDARD_HEIGHT), indexAt(rows, top + height, STANDARD_HEIGHT) - 1),
    right: Math.max(
      indexAt(columns, left, STANDARD_WIDTH),
      indexAt(columns, left + width, STANDARD_WIDTH) - 1,
    ),
  };
}

function sum(sizes: ReadonlyMap<number, number>, from: number, to: number, usual: number): number {
  let total = 0;
  for (let place = from; place < to; place++) total += sizes.get(place) ?? usual;
  return total;
}

/** The row or column whose start is nearest. */
function indexAt(sizes: ReadonlyMap<number, number>, points: number, usual: number): number {
  let [index, start] = [0, 0];
  for (let size = sizes.get(0) ?? usual; start + size / 2 <= points; size = sizes.get(index) ?? usual) {
    start += size;
    index += 1;
  }
  return index;
}
