import type { TeamRow, TeamTable } from "../../domain/team/TeamBook";
import { emptyOf } from "../../domain/team/emptyWork";
import { teamTables, type TypedAs } from "../../domain/team/teamForms";
import { CellReader } from "../../intake/workbook/CellReader";
import { readMeasures } from "../../intake/workbook/readMeasures";
import { valueOf } from "../../intake/workbook/readWork";
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
  const { sheet = "", rows = [] } = found.tables.get(table) ?? {};
  const reader = new CellReader();
  const { byName } = readMeasures(found, reader);
  const form: readonly (readonly [string, TypedAs])[] = Object.entries(teamTables[table]);
  return rows.flatMap((row, at) => {
    const values = form.map(
      ([column, as]) => [column, valueOf(as, row[column], byName, reader.on(sheet)), as] as const,
    );
    if (values.every(([, value, as]) => value === emptyOf(as))) return [];
    const typed = Object.fromEntries(values.map(([column, value]) => [column, value]));
    const cells = form.map(([column]) => ({
      column: headerIn(found, table, column),
      value: row[column]?.value ?? null,
    }));
    return [{ at, typed: typed as unknown as TeamRow<Table>, cells }];
  });
}
