import { serialOf } from "../../domain/shared/calendar";
import type { CellContent } from "../../templates/WorkbookCells";

/** As Excel gives a cell's content: a date as its number, nothing as an empty text. */
export function plainContent(content: CellContent): string | number | boolean {
  if (content === null) return "";
  return content instanceof Date ? serialOf(content.toISOString().slice(0, 10)) : content;
}
