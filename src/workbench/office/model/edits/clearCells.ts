import type { Box } from "../../../../templates/address";
import type { Book, Sheet } from "../Book";
import { holds, overlap, without } from "../boxes";
import { putInput } from "../cells";
import { clearLook, placesIn } from "../looks";
import { tell } from "../newBook";
import { requireOpen, requireUnlocked } from "../protection";
import { removeTable, settleTable } from "../tables";

/**
 * Empty cells, take their looks, or both.
 *
 * @param applyTo "All", "Contents" or "Formats"
 * @throws ExcelError `AccessDenied`
 */
export function clearCells(book: Book, sheet: Sheet, box: Box, applyTo: string): void {
  if (applyTo === "All" || applyTo === "Contents") clearContents(book, sheet, box);
  if (applyTo === "All" || applyTo === "Formats") {
    requireOpen(sheet, "allowFormatCells");
    clearLook(sheet, box);
    const rest = sheet.conditionals.flatMap((rule) =>
      without(rule.box, box).map((part) => ({ ...rule, box: part })),
    );
    sheet.conditionals.splice(0, sheet.conditionals.length, ...rest);
    tell(book, { kind: "look", sheet });
  }
  if (applyTo === "All") clearRules(book, sheet, box);
}

function clearContents(book: Book, sheet: Sheet, box: Box): void {
  requireUnlocked(sheet, box);
  for (const { row, column } of placesIn(sheet, box)) putInput(sheet, row, column, "");
  for (const table of sheet.tables) if (overlap(table.box, box)) settleTable(sheet, table);
  tell(book, { kind: "cells", sheet, box, before: null });
}

/** Validation goes, and tables that were cleared as a whole. */
function clearRules(book: Book, sheet: Sheet, box: Box): void {
  const rest = sheet.validations.flatMap((rule) =>
    without(rule.box, box).map((part) => ({ ...rule, box: part })),
  );
  sheet.validations.splice(0, sheet.validations.length, ...rest);
  for (const table of [...sheet.tables]) if (holds(box, table.box)) removeTable(book, sheet, table);
}
