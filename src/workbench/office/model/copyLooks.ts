import type { Box } from "../../../templates/address";
import type { Book, Sheet } from "./Book";
import { columnsOf, keyOf, rowsOf } from "./boxes";
import { lookAt, placesIn } from "./looks";
import { tell } from "./newBook";
import { requireOpen } from "./protection";

/**
 * Make cells look like others, over and over when there are more of them; what they hold stays.
 *
 * @throws ExcelError `AccessDenied`
 */
export function copyLooks(
  book: Book,
  from: { readonly sheet: Sheet; readonly box: Box },
  to: Sheet,
  box: Box,
): void {
  requireOpen(to, "allowFormatCells");
  const [rows, columns] = [rowsOf(from.box), columnsOf(from.box)];
  for (const place of placesIn(from.sheet, from.box)) {
    const look = lookAt(from.sheet, place.row, place.column);
    for (let row = box.top + place.row - from.box.top; row <= box.bottom; row += rows)
      for (let column = box.left + place.column - from.box.left; column <= box.right; column += columns) {
        const cell = to.cells.get(keyOf(row, column));
        to.cells.set(keyOf(row, column), { ...cell, look });
      }
  }
  tell(book, { kind: "look", sheet: to });
}
