import type { Book, CellValue } from "../../src/workbench/office/model/Book";
import { writeInputs } from "../../src/workbench/office/model/cells";
import { actingAs } from "../../src/workbench/office/model/newBook";
import { boxOf } from "../../src/templates/address";

/** Type into a cell as a person at the grid or a co-author does. */
export function type(
  book: Book,
  sheetName: string,
  address: string,
  input: CellValue,
  actor: Book["actor"] = "user",
): void {
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  actingAs(book, actor, () => writeInputs(book, sheet, boxOf(address), [[input]]));
}
