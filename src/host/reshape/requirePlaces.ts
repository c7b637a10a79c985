import { DomainError } from "../../domain/shared/DomainError";
import type { ResolvedTable, ResolvedWorkbook } from "../../render/resolved";
import { boxAddress } from "../../templates/address";
import { contentAt, type Shape, type SheetShape } from "./lookAtShape";

/**
 * Rows and columns are inserted beside tables of ours, and formulas written into their columns: the tables must be
 * where they were made, with their columns in the same order.
 *
 * @throws DomainError `table-moved` with the sheet
 */
export function requirePlaces({ sheets }: ResolvedWorkbook, shape: Shape): void {
  for (const { name, tables } of sheets)
    for (const table of tables)
      if (!isInPlace(table, shape, shape.sheets.get(name)))
        throw new DomainError("table-moved", `${table.id} is not at ${boxAddress(table.box)}`, {
          sheet: name,
        });
}

function isInPlace({ id, box, columns }: ResolvedTable, { tables }: Shape, sheet?: SheetShape): boolean {
  const now = tables.get(id);
  if (!now || !sheet || boxAddress(now) !== boxAddress(box)) return false;
  return columns.every(({ header }, index) => contentAt(sheet, box.top, box.left + index) === header);
}
