import { columnsOf, type TeamMeasure } from "../../domain/measurement/measures";
import type { FoundWorkbook } from "../../intake/workbook/findTables";
import type { CellPlace } from "../../templates/WorkbookCells";

/** One cell of a table's row, counted from 0, from its end below 0. */
export function rowPlace(
  { tables }: FoundWorkbook,
  id: string,
  at: number,
  column: string,
): CellPlace | null {
  const table = tables.get(id);
  const cell = table?.rows.at(at)?.[column]?.cell;
  return table === undefined || cell === undefined ? null : { sheet: table.sheet, cell };
}

/** The cells of a column under its header, "Viikot!C9:C68"; `null` where the workbook has no such table. */
export function columnPlace(found: FoundWorkbook, id: string, column: string): CellPlace | null {
  const first = rowPlace(found, id, 0, column);
  const last = rowPlace(found, id, -1, column);
  if (first === null || last === null || first.cell === last.cell) return first;
  return { sheet: first.sheet, cell: `${first.cell}:${last.cell}` };
}

/** Where a measure's numbers are typed. */
export function valuesPlace(found: FoundWorkbook, measure: TeamMeasure): CellPlace | null {
  const { source } = measure;
  if (source.sheet === "t3") return columnPlace(found, "t3Rows", "days");
  if (source.sheet === "capacity") return columnPlace(found, "flowRows", source.columns[0]);
  return columnPlace(found, "weekRows", columnsOf(measure)[0] ?? "");
}
