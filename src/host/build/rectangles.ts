import type { Box } from "../../templates/address";

type Place = { readonly row: number; readonly column: number };

/** Cells side by side that are treated alike. */
export type Rectangle<T> = { readonly box: Box; readonly first: T };

/**
 * Put cells of the same key together: runs down a column, then runs of the same height beside each other.
 *
 * @param cells - each place at most once
 * @returns in the order in which their first cells lie, from the top and from the left
 */
export function rectangles<T extends Place>(
  cells: readonly T[],
  keyOf: (cell: T) => string,
): readonly Rectangle<T>[] {
  const downwards = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs = joined(downwards.map(single), keyOf, below);
  const acrossRuns = [...runs].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  return joined(acrossRuns, keyOf, beside);
}

const single = <T extends Place>(cell: T): Rectangle<T> => ({
  box: { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column },
  first: cell,
});

const below = (a: Box, b: Box) => a.left === b.left && a.bottom + 1 === b.top;
const beside = (a: Box, b: Box) => a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left;

/** Each rectangle with those that follow it directly; keeps the order. */
function joined<T>(
  parts: readonly Rectangle<T>[],
  keyOf: (cell: T) => string,
  follows: (a: Box, b: Box) => boolean,
): readonly Rectangle<T>[] {
  const found: Rectangle<T>[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last && keyOf(last.first) === keyOf(part.first) && follows(last.box, part.box)) {
      const box = { ...last.box, bottom: part.box.bottom, right: part.box.right };
      found[found.length - 1] = { ...last, box };
    } else found.push(part);
  }
  return found;
}
