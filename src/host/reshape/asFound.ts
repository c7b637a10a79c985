import type { ResolvedCell, ResolvedWorkbook } from "../../render/resolved";
import { contentAt, type Shape, type SheetShape } from "./lookAtShape";

/**
 * A make of a workbook with what was found in the cells of which it is not known what they hold: numbers that were
 * written from other data than there are now.
 *
 * @param known - the same make, with something else in those cells
 */
export function asFound(make: ResolvedWorkbook, known: ResolvedWorkbook, shape: Shape): ResolvedWorkbook {
  const sheets = make.sheets.map((sheet, index) => {
    const found = shape.sheets.get(sheet.name);
    const other = known.sheets[index]?.cells ?? [];
    if (!found || other === sheet.cells) return sheet;
    return { ...sheet, cells: sheet.cells.map((cell, at) => foundCell(cell, other[at], found)) };
  });
  return { ...make, sheets };
}

function foundCell(cell: ResolvedCell, known: ResolvedCell | undefined, found: SheetShape): ResolvedCell {
  if ("formula" in cell || !known || "formula" in known || known.value === cell.value) return cell;
  const content = contentAt(found, cell.row, cell.column);
  // Ours hold no truth values.
  return { ...cell, value: content === "" || typeof content === "boolean" ? null : content };
}
