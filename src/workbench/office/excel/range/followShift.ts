import type { Change } from "../../model/Book";
import { shiftedBox, shiftOf } from "../../model/edits/shiftCells";
import type { References } from "../../wire/References";
import { Range } from "./Range";

/** Ranges that the client keeps follow inserted and deleted cells; those that were deleted are known no more. */
export function followShift(
  references: References,
  change: Extract<Change, { readonly kind: "shift" }>,
): void {
  const shift = shiftOf(change.box, change.direction);
  for (const range of references.all) {
    if (!(range instanceof Range) || range.sheet !== change.sheet) continue;
    const box = shiftedBox(range.box, shift);
    if (box) range.box = box;
    else references.remove(references.nameOf(range) ?? "");
  }
}
