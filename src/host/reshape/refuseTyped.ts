import { DomainError } from "../../domain/shared/DomainError";
import { boxOf } from "../../render/reshape/cellChanges";
import type { SheetChanges } from "../../render/reshape/sheetChanges";
import { boxAfter, inverse } from "../../render/reshape/shifts";
import type { WorkbookChanges } from "../../render/reshape/workbookChanges";
import type { ResolvedCell, ResolvedSheet } from "../../render/resolved";
import { cellAddress } from "../../templates/address";
import { plainContent } from "../write/plainContent";
import type { Shape, SheetShape } from "./lookAtShape";

/**
 * Nothing that people typed may be written over or go. Sheets that nobody can type in are not looked at.
 *
 * @throws DomainError `cell-taken` with the sheet and the cell
 */
export function refuseTyped({ sheets, gone }: WorkbookChanges, shape: Shape): void {
  for (const sheet of gone) refuseIn(sheet, shape.sheets.get(sheet.name), () => true);
  for (const changes of sheets)
    refuseIn(changes.from, shape.sheets.get(changes.from.name), willChange(changes));
}

type Place = { readonly row: number; readonly column: number };

/** @param changes - whether a cell, where it is now, will be written over or go */
function refuseIn(
  sheet: ResolvedSheet,
  seen: SheetShape | undefined,
  changes: (place: Place) => boolean,
): void {
  if (!seen || sheet.protected || sheet.visibility !== "visible") return;
  const ours = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  seen.used.formulas.forEach((cells, down) => {
    cells.forEach((content, across) => {
      const place = { row: seen.used.top + down, column: seen.used.left + across };
      if (isOurs(content, ours.get(`${place.row},${place.column}`)) || !changes(place)) return;
      const cell = cellAddress(place.row, place.column);
      throw new DomainError("cell-taken", `${sheet.name}!${cell} holds something`, {
        sheet: sheet.name,
        cell,
      });
    });
  });
}

/** A formula of ours may have been worked on by Excel; what people type in its place is no formula. */
function isOurs(content: unknown, cell: ResolvedCell | undefined): boolean {
  if (content === "") return true;
  if (!cell) return false;
  if ("formula" in cell) return String(content).startsWith("=");
  return content === plainContent(cell.value);
}

/** Cells that go with a shift, and those at whose later place something of ours is written or cleared. */
function willChange({ shifts, cells }: SheetChanges): (place: Place) => boolean {
  const back = inverse(shifts);
  const touched = new Set(
    [...cells.contents, ...cells.gone].flatMap((cell) => {
      const box = boxAfter(boxOf(cell), back);
      return box ? [keyOf({ row: box.top, column: box.left })] : [];
    }),
  );
  return (place) => touched.has(keyOf(place)) || boxAfter(boxOf(place), shifts) === null;
}

const keyOf = ({ row, column }: Place) => `${row},${column}`;
