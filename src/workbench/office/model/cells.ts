import type { Box } from "../../../templates/address";
import type { Book, Cell, CellValue, Sheet } from "./Book";
import { bounding, columnsOf, isInside, keyOf, placeOfKey, rowsOf } from "./boxes";
import { lookAt } from "./looks";
import { tell } from "./newBook";
import { requireUnlocked } from "./protection";
import { readInput } from "./values/readInput";

/** What a formula shows as long as nobody calculated it. */
export const UNCALCULATED = "#BUSY!";

/** What a cell shows, "" for an empty one. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  const cell = sheet.cells.get(keyOf(row, column));
  return cell?.value ?? (cell?.formula === undefined ? "" : UNCALCULATED);
}

/** The formula of a cell, or its value where there is none. */
export const formulaAt = (sheet: Sheet, row: number, column: number): CellValue =>
  sheet.cells.get(keyOf(row, column))?.formula ?? valueAt(sheet, row, column);

/**
 * Write inputs as Excel takes them: text with "=" is a formula, "" empties, null leaves the cell alone.
 * A protected sheet refuses as a whole, before anything is written.
 *
 * @throws ExcelError `AccessDenied`
 */
export function writeInputs(
  book: Book,
  sheet: Sheet,
  box: Box,
  inputs: readonly (readonly (CellValue | null)[])[],
): void {
  requireUnlocked(sheet, box);
  const before = rowsOf(box) * columnsOf(box) === 1 ? valueAt(sheet, box.top, box.left) : null;
  inputs.forEach((row, down) =>
    row.forEach((input, right) => {
      if (input !== null) putInput(sheet, box.top + down, box.left + right, input);
    }),
  );
  tell(book, { kind: "cells", sheet, box, before });
}

/** Write one input without asking or telling anybody. */
export function putInput(sheet: Sheet, row: number, column: number, input: CellValue): void {
  const key = keyOf(row, column);
  const known = lookAt(sheet, row, column).numberFormat ?? "General";
  const { format, ...content } = contentOf(input, known === "@");
  const own = sheet.cells.get(key)?.look;
  const look = format !== undefined && known === "General" ? { ...own, numberFormat: format } : own;
  if (look === undefined && content.value === undefined && content.formula === undefined)
    sheet.cells.delete(key);
  else sheet.cells.set(key, { ...content, ...(look && { look }) });
}

/** The smallest box around all cells that hold something, or only look like something; null when none does. */
export function usedBox(sheet: Sheet, within: Box, onlyValues: boolean): Box | null {
  let used: Box | null = null;
  for (const [key, cell] of sheet.cells) {
    const { row, column } = placeOfKey(key);
    if (!isInside(within, row, column)) continue;
    if (!hasContent(cell) && (onlyValues || cell.look === undefined)) continue;
    const place = { top: row, left: column, bottom: row, right: column };
    used = used ? bounding(used, place) : place;
  }
  return used;
}

/** Whether there is a value or a formula. */
export const hasContent = (cell: Cell | undefined): boolean =>
  cell?.formula !== undefined || (cell?.value !== undefined && cell.value !== "");

function contentOf(input: CellValue, asText: boolean): Omit<Cell, "look"> & { readonly format?: string } {
  if (input === "") return {};
  if (asText) return { value: String(input) };
  if (typeof input === "string" && input.startsWith("=") && input.length > 1) return { formula: input };
  return readInput(input);
}
