import type { Box } from "../../../templates/address";
import type { Sheet } from "./Book";
import { keyOf, overlap, WHOLE } from "./boxes";
import { hasContent, usedBox } from "./cells";

/** The block of cells around a place that is closed off by empty rows and columns, as Ctrl+Shift+* selects it. */
export function surroundingBox(sheet: Sheet, box: Box): Box {
  const used = usedBox(sheet, WHOLE, true);
  if (used === null) return box;
  let found = box;
  for (let next = grown(sheet, found, used); next !== found; next = grown(sheet, found, used)) found = next;
  return found;
}

/** The box with the lines beside it, corners too, that hold something; the same box when none does. */
function grown(sheet: Sheet, box: Box, used: Box): Box {
  const { top, left, bottom, right } = box;
  const wide = { left: left - 1, right: right + 1 };
  const tall = { top: top - 1, bottom: bottom + 1 };
  const holds = (line: Box) => hasContentIn(sheet, overlap(line, used));
  if (holds({ ...wide, top: top - 1, bottom: top - 1 })) return { ...box, top: top - 1 };
  if (holds({ ...wide, top: bottom + 1, bottom: bottom + 1 })) return { ...box, bottom: bottom + 1 };
  if (holds({ ...tall, left: left - 1, right: left - 1 })) return { ...box, left: left - 1 };
  if (holds({ ...tall, left: right + 1, right: right + 1 })) return { ...box, right: right + 1 };
  return box;
}

function hasContentIn(sheet: Sheet, line: Box | null): boolean {
  if (line === null) return false;
  for (let row = line.top; row <= line.bottom; row++)
    for (let column = line.left; column <= line.right; column++)
      if (hasContent(sheet.cells.get(keyOf(row, column)))) return true;
  return false;
}
