import type { Box } from "../../../templates/address";
import type { Look, Sheet } from "./Book";
import { columnsOf, holds, isInside, keyOf, placeOfKey, rowsOf } from "./boxes";

/** From this many cells on a look is kept as one layer instead of in each cell. */
const WIDE = 50_000;

/** Whether a box is so big that it means whole rows or columns rather than cells. */
export const isWide = (box: Box): boolean => rowsOf(box) * columnsOf(box) >= WIDE;

/** The look of one cell, its own part over the layers. */
export function lookAt(sheet: Sheet, row: number, column: number): Look {
  const layered = sheet.layers.filter(({ box }) => isInside(box, row, column)).map(({ look }) => look);
  return Object.assign({}, ...layered, sheet.cells.get(keyOf(row, column))?.look) as Look;
}

/** Put a part of a look on all cells of a box; undefined takes that part away. */
export function putLook(
  sheet: Sheet,
  box: Box,
  part: { readonly [K in keyof Look]?: Look[K] | undefined },
): void {
  if (isWide(box)) return putLayer(sheet, box, part);
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++) {
      const cell = sheet.cells.get(keyOf(row, column));
      const look = { ...cell?.look, ...part } as Look;
      if (cell) cell.look = look;
      else sheet.cells.set(keyOf(row, column), { look });
    }
}

/** The value that all cells of a box share, null when they differ: Excel's answer for mixed cells. */
export function sharedLook<K extends keyof Look>(
  sheet: Sheet,
  box: Box,
  key: K,
  usual: NonNullable<Look[K]>,
): NonNullable<Look[K]> | null {
  const first = (lookAt(sheet, box.top, box.left)[key] ?? usual) as NonNullable<Look[K]>;
  const same = JSON.stringify(first);
  return eachLook(sheet, box).every((look) => JSON.stringify(look[key] ?? usual) === same) ? first : null;
}

/** All looks in a box; of a wide box only those of cells that hold something. */
export function eachLook(sheet: Sheet, box: Box): readonly Look[] {
  if (!isWide(box))
    return Array.from({ length: rowsOf(box) * columnsOf(box) }, (_, index) =>
      lookAt(sheet, box.top + Math.floor(index / columnsOf(box)), box.left + (index % columnsOf(box))),
    );
  return placesIn(sheet, box).map(({ row, column }) => lookAt(sheet, row, column));
}

/** Forget every look of a box. */
export function clearLook(sheet: Sheet, box: Box): void {
  for (const [index, layer] of [...sheet.layers.entries()].reverse())
    if (holds(box, layer.box)) sheet.layers.splice(index, 1);
  for (const { row, column } of placesIn(sheet, box)) {
    const cell = sheet.cells.get(keyOf(row, column));
    if (cell) delete cell.look;
  }
}

/** Places in a box that have a cell. */
export const placesIn = (
  sheet: Sheet,
  box: Box,
): readonly { readonly row: number; readonly column: number }[] =>
  [...sheet.cells.keys()].map(placeOfKey).filter(({ row, column }) => isInside(box, row, column));

function putLayer(sheet: Sheet, box: Box, part: object): void {
  sheet.layers.push({ box, look: part as Look });
  for (const { row, column } of placesIn(sheet, box)) {
    const cell = sheet.cells.get(keyOf(row, column));
    if (cell?.look) cell.look = { ...cell.look, ...part } as Look;
  }
}
