import { boxOf, type Box } from "../../templates/address";
import { refuse } from "./checkZip";

const RANGE = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?$/;
/** The last cell of a sheet, XFD1048576. */
const LAST = { row: 1_048_576, column: 16_384 };

/**
 * The box of an address that a file states: a hostile one may state any place.
 *
 * @throws DomainError `not-a-workbook` when it lies on no sheet
 */
export function boxOnSheet(range: string): Box {
  if (!RANGE.test(range)) refuse("off the sheet");
  const box = boxOf(range);
  const { top, left, bottom, right } = box;
  const lies = top <= bottom && left <= right && bottom < LAST.row && right < LAST.column;
  return lies ? box : refuse("off the sheet");
}
