import type { Placed } from "../../domain/people/registration/Registration";
import { planForms } from "../../domain/round/plan/planForms";
import type { PlanRow, PlanTable } from "../../domain/round/plan/RoundPlan";
import { isBegun } from "../../domain/shared/forms";
import type { FoundWorkbook } from "../../intake/workbook/findTables";
import { typedRows } from "../../intake/workbook/readPlan";

/** The rows of an organiser's table that have been begun, and where they stand. */
export function placedRows<Table extends PlanTable>(
  { tables }: FoundWorkbook,
  table: Table,
): readonly Placed<PlanRow<Table>>[] {
  const found = tables.get(table);
  return (found ? typedRows(table, found) : []).flatMap((row, at) =>
    isBegun(planForms.tables[table], row) ? [{ at, row: row as unknown as PlanRow<Table> }] : [],
  );
}
