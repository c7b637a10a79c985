import type { Finding } from "../../domain/shared/Finding";
import type { FoundRow, FoundTable, FoundWorkbook } from "../../intake/workbook/findTables";

/** Where a finding is in a table. */
export type Place = {
  readonly id: string;
  readonly table: FoundTable;
  /** From 0. */
  readonly at: number;
  readonly row: FoundRow;
  /** Id of its column. */
  readonly column: string;
};

/** The table cell that a finding names; `null` when it names none. */
export function findPlace(
  { tables }: FoundWorkbook,
  { sheet, cell }: Pick<Finding, "sheet" | "cell">,
): Place | null {
  for (const [id, table] of tables) {
    if (table.sheet !== sheet) continue;
    for (const [at, row] of table.rows.entries()) {
      const column = Object.keys(row).find((each) => row[each]?.cell === cell);
      if (column !== undefined) return { id, table, at, row, column };
    }
  }
  return null;
}
