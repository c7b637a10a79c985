import type { TeamRow, TeamTable } from "../../domain/team/TeamBook";
import { isBegun } from "../../domain/shared/forms";
import { teamTables } from "../../domain/team/teamForms";
import { CellReader } from "../../intake/workbook/CellReader";
import { readMeasures } from "../../intake/workbook/readMeasures";
import { readRows } from "../../intake/workbook/readForms";
import { meaningsOf } from "../../intake/workbook/readWork";
import type { TeamWorkbook } from "../openWorkbook";
import { headerIn } from "../week/weeksOf";
import type { RowChange } from "../RowChange";

/** A row that a team has begun, with where it stands and what its cells hold. */
export type WorkRow<Table extends TeamTable> = {
  /** From 0 in the body of its table. */
  readonly at: number;
  readonly typed: TeamRow<Table>;
  readonly cells: RowChange["cells"];
};

/** The begun rows of a table in the order of the sheet; none where the workbook has no such sheet. */
export function workRows<Table extends TeamTable>(
  { found }: TeamWorkbook,
  table: Table,
): readonly WorkRow<Table>[] {
  const sheet = found.tables.get(table);
  if (!sheet) return [];
  const reader = new CellReader();
  const { byName } = readMeasures(found, reader);
  const form = teamTables[table];
  return readRows(form, sheet, meaningsOf(byName), reader).flatMap((typed, at) => {
    if (!isBegun(form, typed)) return [];
    const cells = Object.keys(form).map((column) => ({
      column: headerIn(found, table, column),
      value: sheet.rows[at]?.[column]?.value ?? null,
    }));
    return [{ at, typed: typed as unknown as TeamRow<Table>, cells }];
  });
}
