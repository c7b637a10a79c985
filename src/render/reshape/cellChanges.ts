import type { Box } from "../../templates/address";
import type { ResolvedCell, ResolvedSheet } from "../resolved";
import { boxAfter, type Shift } from "./shifts";

/** What happens to the cells of ours when a sheet is made anew in place. */
export type CellChanges = {
  /** Cells whose contents are written. */
  readonly contents: readonly ResolvedCell[];
  /** Cells whose look is put. */
  readonly looks: readonly ResolvedCell[];
  /** Cells that lose the look that they had, before they get another. */
  readonly unlooked: readonly Place[];
  /** Cells that lose their contents only, and cells of ours that go. */
  readonly emptied: readonly Place[];
  readonly gone: readonly Place[];
};

export type Place = { readonly row: number; readonly column: number };

/** The changes from one make of a sheet, after its shifts, to the other. What stays the same is not touched. */
export function cellChanges(
  from: Pick<ResolvedSheet, "cells">,
  to: Pick<ResolvedSheet, "cells">,
  shifts: readonly Shift[],
): CellChanges {
  const before = new Map(from.cells.flatMap((cell) => keyed(cell, shifts)));
  const after = new Set(to.cells.map(keyOf));
  const pairs = to.cells.map((cell) => ({ cell, was: before.get(keyOf(cell)) }));
  const contents = pairs.filter(({ cell, was }) => !was || contentOf(was) !== contentOf(cell));
  const looks = pairs.filter(({ cell, was }) => !was || lookOf(was) !== lookOf(cell));
  return {
    contents: contents.map(({ cell }) => cell),
    looks: looks.map(({ cell }) => cell),
    unlooked: looks.filter(({ was }) => was).map(({ cell }) => cell),
    emptied: contents.filter(({ cell, was }) => was && isEmpty(cell)).map(({ cell }) => cell),
    gone: [...before].filter(([key]) => !after.has(key)).map(([, cell]) => cell),
  };
}

const keyOf = ({ row, column }: Place): string => `${row},${column}`;

function keyed(cell: ResolvedCell, shifts: readonly Shift[]): readonly (readonly [string, ResolvedCell])[] {
  const box = boxAfter(boxOf(cell), shifts);
  if (!box) return [];
  const moved = { ...cell, row: box.top, column: box.left };
  return [[keyOf(moved), moved]];
}

export const boxOf = ({ row, column }: Place): Box => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

const isEmpty = (cell: ResolvedCell) => "value" in cell && (cell.value === null || cell.value === "");

const contentOf = (cell: ResolvedCell): string =>
  "formula" in cell ? cell.formula : JSON.stringify(cell.value === "" ? null : cell.value);

const lookOf = ({ style, format }: ResolvedCell): string => `${style} ${format ?? ""}`;
