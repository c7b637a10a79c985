import { boxAddress, type Box } from "../../templates/address";
import type { Place } from "../../render/reshape/cellChanges";
import type { SheetChanges } from "../../render/reshape/sheetChanges";
import { rectangles } from "../build/rectangles";
import { step, type Step } from "../build/Step";

/** Rules that change, what was inserted with the look of its neighbours, and cells of ours that go. */
export function clearSteps({ to, inserted, cells, ...rules }: SheetChanges): readonly Step[] {
  const on = (box: Box, run: (range: Excel.Range) => void) =>
    step(({ sheet }) => run(sheet(to.name).getRange(boxAddress(box))));
  const clear = (boxes: readonly Box[], part: "All" | "Formats" | "Contents") =>
    boxes.map((box) => on(box, (range) => range.clear(part)));
  return [
    ...clear(inserted, "All"),
    ...rules.conditionals.gone.map((box) => on(box, (range) => range.conditionalFormats.clearAll())),
    ...rules.validations.gone.map((box) => on(box, (range) => range.dataValidation.clear())),
    ...clear(boxesOf(cells.gone), "All"),
    ...clear(boxesOf(cells.emptied), "Contents"),
    ...clear(boxesOf(cells.unlooked), "Formats"),
  ];
}

const boxesOf = (places: readonly Place[]) => rectangles(places, () => "").map(({ box }) => box);
