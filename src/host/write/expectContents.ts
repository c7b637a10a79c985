import { DomainError } from "../../domain/shared/DomainError";
import { boxOf, cellAddress } from "../../templates/address";
import type { CellContent } from "../../templates/WorkbookCells";
import { indexesOf } from "./indexesOf";
import { plainContent } from "./plainContent";
import type { TableContents } from "./TableWrite";

type Look = {
  readonly expected: TableContents;
  readonly table: Excel.Table;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly sheet: Excel.Worksheet;
};

/** Ask what a table holds, for a comparison after the next sync. */
export function lookAtContents(workbook: Excel.Workbook, expected: TableContents): Look {
  const table = workbook.tables.getItemOrNullObject(expected.table);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  // eslint-disable-next-line office-addins/call-sync-before-read -- a way to the sheet, no value
  const sheet = table.worksheet;
  table.load("name");
  header.load("values");
  body.load("address,values");
  sheet.load("name");
  return { expected, table, header, body, sheet };
}

/**
 * Compare after the sync. Empty rows under the others are no difference.
 *
 * @throws DomainError `no-table`, `missing-column`, `changed-meanwhile` with the sheet and the first cell that differs
 */
export function expectContents({ expected, table, header, body, sheet }: Look): void {
  if (table.isNullObject) throw noTable(expected.table);
  const indexes = indexesOf(expected, header, sheet.name);
  const live = body.values.map((row: unknown[]) => indexes.map((index) => row[index]));
  const differing = firstDifference(live, expected.rows);
  if (differing === null) return;
  const { top, left } = boxOf(body.address);
  const cell = cellAddress(top + differing.row, left + (indexes[differing.column] ?? 0));
  throw new DomainError("changed-meanwhile", `${cell} holds something else`, { sheet: sheet.name, cell });
}

export const noTable = (table: string): DomainError =>
  new DomainError("no-table", `no table ${table} in the workbook`, { table });

type Place = { readonly row: number; readonly column: number };

function firstDifference(
  live: readonly (readonly unknown[])[],
  expected: TableContents["rows"],
): Place | null {
  for (let row = 0; row < Math.max(live.length, expected.length); row++) {
    const columns = (live[row] ?? expected[row] ?? []).length;
    for (let column = 0; column < columns; column++)
      if (!isSame(live[row]?.[column] ?? "", expected[row]?.[column] ?? null)) return { row, column };
  }
  return null;
}

/** A time of the day beside a date is not read, and so does not count. */
function isSame(live: unknown, expected: CellContent): boolean {
  const same = expected instanceof Date && typeof live === "number" ? Math.floor(live) : live;
  return same === plainContent(expected);
}
