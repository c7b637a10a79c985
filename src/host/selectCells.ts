import { DomainError } from "../domain/shared/DomainError";
import { readExcel } from "./inExcel";

/**
 * Show cells to the person: their sheet comes to the front, also when it was hidden. Two syncs.
 *
 * @param address - "C7" or "C7:D9"
 * @throws DomainError `missing-sheet`, `no-answer`
 */
export const selectCells = (sheet: string, address: string): Promise<void> =>
  readExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.load("visibility");
    await context.sync();
    if (found.isNullObject) throw new DomainError("missing-sheet", `no sheet ${sheet}`, { sheet });
    if (found.visibility !== "Visible") found.visibility = "Visible";
    found.activate();
    found.getRange(address).select();
    await context.sync();
  });
