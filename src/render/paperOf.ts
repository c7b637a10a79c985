import { columnLetters, placeOf } from "../templates/address";
import type { SheetSpec } from "../templates/spec";
import type { ResolvedPaper } from "./resolved";

/** Characters of 11 points beside each other that A4 holds when they are printed at 7 points. */
const READABLE = { across: 236, upright: 160 } as const;

/**
 * How a sheet goes on paper: as many pages wide as it takes to read it.
 *
 * @param widths - in characters, from column A on
 */
export function paperOf({ paper = {} }: SheetSpec, widths: readonly number[]): ResolvedPaper {
  const { upright = false, tall = 0, columns = [], kept = 0 } = paper;
  const groups = columns.length === 0 ? [widths] : columns.map((group) => widthsIn(group, widths));
  const widest = Math.max(...groups.map((group) => group.reduce((sum, width) => sum + width, 0)));
  const wide = Math.ceil(widest / READABLE[upright ? "upright" : "across"]);
  const repeats = wide > 1 && kept > 0;
  return { upright, wide, tall, columns, kept: repeats ? `A:${columnLetters(kept - 1)}` : null };
}

function widthsIn(group: string, widths: readonly number[]): readonly number[] {
  const [from = 0, to = from] = group.split(":").map((letters) => placeOf(`${letters}1`).column);
  return widths.slice(from, to + 1);
}
