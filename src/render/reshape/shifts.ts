import type { Box } from "../../templates/address";

/**
 * Whole rows or columns of a sheet, or columns of one table, that come (`count` > 0, before `at`) or go (`count` < 0,
 * from `at` on). Shifts are done one after another; each speaks of the places that those before it left.
 */
export type Shift = {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  /** The table whose columns come or go, and the rows that move with it; `atEnd` when none of its columns follows. */
  readonly table?: {
    readonly id: string;
    readonly left: number;
    readonly top: number;
    readonly bottom: number;
    readonly atEnd: boolean;
  };
};

type Span = readonly [number, number];

/** Where a box ends up: moved, grown, shrunk, or `null` when all of it goes. */
export const boxAfter = (box: Box, shifts: readonly Shift[]): Box | null =>
  shifts.reduce<Box | null>((now, shift) => now && shifted(now, shift), box);

/** What undoes the shifts. */
export const inverse = (shifts: readonly Shift[]): readonly Shift[] =>
  [...shifts].reverse().map((shift) => ({ ...shift, count: -shift.count }));

/** Where the cells came that were inserted, once all is done. */
export const insertedBoxes = (shifts: readonly Shift[], end: Box): readonly Box[] =>
  shifts.flatMap((shift, index) => {
    if (shift.count <= 0) return [];
    const box = boxAfter(areaOf(shift, end), shifts.slice(index + 1));
    return box ? [box] : [];
  });

/** The rows or columns that a shift inserts or deletes, up to the end of what a sheet holds. */
function areaOf({ axis, at, count, table }: Shift, end: Box): Box {
  const last = at + Math.abs(count) - 1;
  if (axis === "row") return { top: at, bottom: last, left: 0, right: end.right };
  return { top: table?.top ?? 0, bottom: table?.bottom ?? end.bottom, left: at, right: last };
}

function shifted(box: Box, shift: Shift): Box | null {
  if (shift.axis === "row") {
    const rows = spanAfter([box.top, box.bottom], shift);
    return rows && { ...box, top: rows[0], bottom: rows[1] };
  }
  const { table } = shift;
  if (table && (box.top < table.top || box.bottom > table.bottom)) return box;
  const columns = spanAfter([box.left, box.right], shift);
  return columns && { ...box, left: columns[0], right: columns[1] };
}

function spanAfter([start, end]: Span, { at, count }: Shift): Span | null {
  if (count > 0) return [start >= at ? start + count : start, end >= at ? end + count : end];
  const behind = at - count;
  if (start >= at && end < behind) return null;
  const from = start >= behind ? start + count : Math.min(start, at);
  return [from, end >= behind ? end + count : Math.min(end, at - 1)];
}
