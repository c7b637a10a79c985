import { DomainError } from "../domain/shared/DomainError";
import { cellAddress, boxOf } from "../templates/address";
import { inExcel, reasonOf } from "./inExcel";
import { noTable } from "./write/expectContents";

/** A column of a table that gets another header. */
export type ColumnRename = { readonly table: string; readonly from: string; readonly to: string };

/**
 * Give a column another header; formulas that name it follow. Two syncs.
 *
 * @returns what puts the old header back
 * @throws DomainError `no-table`, `changed-meanwhile` when the header is not as expected or the new one is there
 * already, `not-written`
 */
export async function renameColumn({ table, from, to }: ColumnRename): Promise<ColumnRename> {
  try {
    await inExcel(async (context) => {
      const found = context.workbook.tables.getItemOrNullObject(table);
      const header = found.getHeaderRowRange();
      found.load("name,worksheet/name");
      header.load("values,address");
      await context.sync();
      if (found.isNullObject) throw noTable(table);
      const headers = (header.values[0] ?? []).map(String);
      const at = headers.indexOf(from);
      if (at < 0 || headers.includes(to)) {
        const { top, left } = boxOf(header.address);
        const cell = cellAddress(top, left + Math.max(0, at));
        const details = { sheet: found.worksheet.name, cell };
        throw new DomainError("changed-meanwhile", `${cell} holds something else`, details);
      }
      header.getCell(0, at).values = [[to]];
      await context.sync();
    });
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const reason = reasonOf(error);
    throw new DomainError("not-written", `the header could not be written (${reason})`, { reason });
  }
  return { table, from: to, to: from };
}
