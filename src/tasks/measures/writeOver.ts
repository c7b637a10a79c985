import type { ChartKind } from "../../domain/measurement/MeasureTraits";
import type { MeasureId } from "../../domain/measurement/measures";
import { controlText } from "../../i18n/control/controlText";
import { sheetText } from "../../i18n/sheets/sheetText";
import type { ResolvedCell, ResolvedWorkbook } from "../../render/resolved";
import { namedPlace } from "../../render/reshape/shiftsBetween";
import { factName, runTable } from "../../templates/team/runNames";

/** The workbook with the kinds of chart that stand in sheet Measures, whatever is drawn. */
export function withChosen(
  workbook: ResolvedWorkbook,
  ids: readonly MeasureId[],
  kindOf: (id: MeasureId) => ChartKind,
): ResolvedWorkbook {
  const { language } = workbook;
  return withCells(workbook, "measureRows", (cell, { box, columns }) => {
    const chart = columns.findIndex(({ header }) => header === sheetText[language].measures.chart);
    const id = ids[cell.row - box.top - 1];
    if (cell.column !== box.left + chart || id === undefined || "formula" in cell) return cell;
    return { ...cell, value: controlText[language].kinds[kindOf(id)] };
  });
}

/**
 * The workbook as if nothing were known of a measure's limits: the numbers may be of earlier weeks, the sentence of
 * another kind of chart. What is not known is written again.
 */
export function withoutLimits(workbook: ResolvedWorkbook, id: MeasureId): ResolvedWorkbook {
  const { refersTo = "" } = workbook.names.find(({ name }) => name === factName("limits", id)) ?? {};
  return withCells(workbook, runTable(id), (cell, { box }, sheet) => {
    const place = namedPlace(refersTo, sheet);
    if ("formula" in cell)
      return place?.row === cell.row && place.column === cell.column ? { ...cell, formula: UNKNOWN } : cell;
    return cell.row > box.top && cell.row <= box.bottom ? { ...cell, value: UNKNOWN } : cell;
  });
}

/** Equal to nothing that a workbook of ours holds. */
const UNKNOWN = "=?";

type Table = ResolvedWorkbook["sheets"][number]["tables"][number];

/** The workbook with other cells in the sheet of a table. */
function withCells(
  workbook: ResolvedWorkbook,
  id: string,
  change: (cell: ResolvedCell, table: Table, sheet: string) => ResolvedCell,
): ResolvedWorkbook {
  const sheets = workbook.sheets.map((sheet) => {
    const table = sheet.tables.find((each) => each.id === id);
    return table ? { ...sheet, cells: sheet.cells.map((cell) => change(cell, table, sheet.name)) } : sheet;
  });
  return { ...workbook, sheets };
}
