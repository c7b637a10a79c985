import { ExcelError } from "../../wire/ExcelError";
import type { Book, Sheet } from "../Book";
import { checkedSheetName, requireStructure, tell } from "../newBook";
import { changeFormulas } from "../formulas/changeFormulas";
import { movedFormula } from "../formulas/movedFormula";
import { renamedInFormula } from "../formulas/renamedInFormula";
import { sameName } from "../sameName";

/** Rename a sheet; formulas and names follow. @throws ExcelError `ItemAlreadyExists`, `InvalidArgument` */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  requireStructure(book);
  if (!sameName(sheet.name, name)) checkedSheetName(book, name);
  const before = sheet.name;
  sheet.name = name;
  changeFormulas(book, (formula) => renamedInFormula(formula, before, name));
  tell(book, { kind: "sheetChanged", sheet });
}

/** @param position from 0 */
export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  requireStructure(book);
  if (position < 0 || position >= book.sheets.length) throw new ExcelError("InvalidArgument");
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
  tell(book, { kind: "sheetChanged", sheet });
}

/** Show or hide a sheet. @throws ExcelError `InvalidOperation` for the last one that can be seen */
export function showSheet(book: Book, sheet: Sheet, visibility: string): void {
  requireStructure(book);
  if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw new ExcelError("InvalidArgument");
  if (visibility !== "Visible") leave(book, sheet);
  sheet.visibility = visibility;
  tell(book, { kind: "sheetChanged", sheet });
}

/** Delete a sheet; references to it become #REF!. @throws ExcelError `InvalidOperation` for the last one that can be seen, and for very hidden ones */
export function deleteSheet(book: Book, sheet: Sheet): void {
  requireStructure(book);
  if (sheet.visibility === "VeryHidden") throw new ExcelError("InvalidOperation");
  leave(book, sheet);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  changeFormulas(book, (formula, home) => movedFormula(formula, home, sheet.name, () => null));
  tell(book, { kind: "sheetDeleted", sheet });
}

/** Another sheet has to be there to be looked at. */
function leave(book: Book, sheet: Sheet): void {
  const next = book.sheets.find((other) => other !== sheet && other.visibility === "Visible");
  if (!next) throw new ExcelError("InvalidOperation");
  if (book.active !== sheet) return;
  book.active = next;
  book.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  tell(book, { kind: "activated", sheet: next });
}
