import type { Box } from "../../../templates/address";
import { ExcelError } from "../wire/ExcelError";
import type { Book, CellValue, Sheet } from "./Book";
import { writeInputs } from "./cells";
import { checkFormula } from "./formulas/checkFormula";
import { requireUnlocked } from "./protection";
import { followWrite } from "./tables";

const LONGEST_TEXT = 32_767;

/**
 * Write inputs as Excel takes them, after looking at all of them: nothing is written when one is refused. Tables
 * under the cells grow and learn new headers.
 *
 * @throws ExcelError `AccessDenied`, `InvalidArgument` for a text that is too long or a formula that is none
 */
export function writeCells(
  book: Book,
  sheet: Sheet,
  box: Box,
  inputs: readonly (readonly (CellValue | null)[])[],
): void {
  requireUnlocked(sheet, box);
  const checked = new Set<string>();
  inputs.forEach((line, down) =>
    line.forEach((input, right) => {
      if (typeof input !== "string" || checked.has(input)) return;
      if (input.length > LONGEST_TEXT) throw new ExcelError("InvalidArgument");
      if (input.length > 1 && input.startsWith("="))
        checkFormula(book, input, { sheet, row: box.top + down, column: box.left + right });
      checked.add(input);
    }),
  );
  writeInputs(book, sheet, box, inputs);
  followWrite(book, sheet, box);
}
