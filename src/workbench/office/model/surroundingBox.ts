import type { Box } from "../../../templates/address";
import type { Sheet } from "./Book";
import { bounding, COLUMNS, isInside, keyOf, ROWS } from "./boxes";
import { hasContent } from "./cells";
import { placesIn } from "./looks";

/** The block of cells around a place that is closed off by empty rows and columns, as Ctrl+Shift+* selects it. */
export function surroundingBox(sheet: Sheet, box: Box): Box {
  const next = placesIn(sheet, widened(box))
    .filter(({ row, column }) => hasContent(sheet.cells.get(keyOf(row, column))))
    .reduce(
      (found, { row, column }) =>
        isInside(found, row, column)
          ? found
          : bounding(found, { top: row, left: column, bottom: row, right: column }),
      box,
    );
  return next === box ? box : surroundingBox(sheet, next);
}

const widened = ({ top, left, bottom, right }: Box): Box => ({
  top: Math.max(0, top - 1),
  left: Math.max(0, left - 1),
  bottom: Math.min(ROWS - 1, bottom + 1),
  right: Math.min(COLUMNS - 1, right + 1),
});
