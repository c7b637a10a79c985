import type { SheetText } from "../../i18n/sheets/fi";
import { say } from "../say";
import type { ColumnSpec, Formula, Shows } from "../spec";

/** A column of the hidden arithmetic. */
export const computed = (
  id: keyof SheetText["calc"],
  formula: Formula,
  shows: Shows = "number",
): ColumnSpec => ({
  id,
  header: say((t) => t.calc[id]),
  kind: "formula",
  formula,
  shows,
});
