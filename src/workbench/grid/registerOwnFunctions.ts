import { emptyFromLookup } from "./emptyFromLookup";
import { joinAsExcel, showGeneralAsExcel } from "./numberTexts";
import { ownFunctions } from "./ownFunctions";
import type { Grid } from "./univerKit";

/** Lay these over Univer's own functions and numbers. A workbook must be open. */
export function registerOwnFunctions(grid: Grid): void {
  joinAsExcel(grid.univer);
  showGeneralAsExcel(grid.univer);
  emptyFromLookup(grid);
  for (const [name, calculate] of Object.entries(ownFunctions))
    grid.api.getFormula().registerFunction(name, (...given: unknown[]) => calculate(...given) as never, "");
}
