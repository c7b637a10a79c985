import type { MeasureId } from "../../domain/measurement/measures";
import type { TeamRow, TeamTable } from "../../domain/team/TeamBook";
import type { Form, TypedValue } from "../../domain/shared/forms";
import { teamTables } from "../../domain/team/teamForms";
import { CellReader } from "../../intake/workbook/CellReader";
import { readMeasures } from "../../intake/workbook/readMeasures";
import type { TeamWorkbook } from "../openWorkbook";
import { languageIn } from "../languageIn";
import type { RowChange } from "../RowChange";
import { headerIn } from "../week/weeksOf";
import { typedCell } from "../formData";
import { workWords } from "../workData";
import type { WorkRow } from "./workRows";

/**
 * What is written into a table of the team, in the words of the workbook.
 *
 * @param row - the row that changes; `null` takes the first that is free
 */
export function workChange<Table extends TeamTable>(
  { found }: TeamWorkbook,
  table: Table,
  row: WorkRow<Table> | null,
  typed: Partial<TeamRow<Table>>,
): RowChange {
  const form: Form = teamTables[table];
  const { byName } = readMeasures(found, new CellReader());
  const nameOf = (id: MeasureId) => [...byName].find(([, each]) => each === id)?.[0] ?? id;
  const wordOf = workWords(languageIn(found), nameOf);
  const cells = Object.entries(typed as Readonly<Record<string, TypedValue>>).flatMap(([column, value]) => {
    const as = form[column];
    if (as === undefined) return [];
    const content = typedCell(as, typeof value === "string" ? value.trim() : value, wordOf);
    return [{ column: headerIn(found, table, column), value: content }];
  });
  const columns = Object.keys(form).map((column) => headerIn(found, table, column));
  return { table, find: row ? { cells: row.cells, at: row.at } : { free: columns }, cells };
}
