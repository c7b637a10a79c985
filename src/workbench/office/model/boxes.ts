import type { Box } from "../../../templates/address";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const WHOLE: Box = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export const rowsOf = ({ top, bottom }: Box): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Box): number => right - left + 1;

export const isInside = ({ top, left, bottom, right }: Box, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export const holds = (outer: Box, inner: Box): boolean =>
  isInside(outer, inner.top, inner.left) && isInside(outer, inner.bottom, inner.right);

export const sameBox = (one: Box, other: Box): boolean => holds(one, other) && holds(other, one);

/** The cells that both have, null when there are none. */
export function overlap(one: Box, other: Box): Box | null {
  const box = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return box.top > box.bottom || box.left > box.right ? null : box;
}

/** The smallest box that holds both. */
export const bounding = (one: Box, other: Box): Box => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** What is left of a box without another: up to four boxes, none of them empty. */
export function without(box: Box, hole: Box): readonly Box[] {
  const cut = overlap(box, hole);
  if (!cut) return [box];
  const parts = [
    { ...box, bottom: cut.top - 1 },
    { ...box, top: cut.bottom + 1 },
    { ...box, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...box, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ];
  return parts.filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}

/** One number for a place, to find its cell by. */
export const keyOf = (row: number, column: number): number => row * COLUMNS + column;
export const placeOfKey = (key: number): { readonly row: number; readonly column: number } => ({
  row: Math.floor(key / COLUMNS),
  column: key % COLUMNS,
});
