import type { Box } from "../../../templates/address";
import { ExcelError } from "../wire/ExcelError";
import type { Book, Sheet } from "./Book";
import { tell } from "./newBook";

/** Make a sheet the active one. @throws ExcelError `InvalidOperation` for a hidden sheet */
export function activate(book: Book, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
  if (book.active === sheet) return;
  tell(book, { kind: "deactivated", sheet: book.active });
  book.active = sheet;
  book.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  tell(book, { kind: "activated", sheet });
}

/** Put the cursor on cells; their sheet becomes the active one. */
export function select(book: Book, sheet: Sheet, box: Box): void {
  activate(book, sheet);
  book.selection = box;
  tell(book, { kind: "selection", sheet, box });
}
