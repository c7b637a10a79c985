import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Book, Sheet } from "../office/model/Book";
import { headersOf } from "../office/model/tables";
import { COLUMN_HEADER, COLUMN_WIDTH, gridLayout, gridSize, ROW_HEADER, ROW_HEIGHT } from "./gridLayout";
import { defaultStyle } from "./gridStyle";
import type { TablePlace } from "./structuredToA1";

/** The workbook without its cells, as Univer opens it. */
export function gridBook(book: Book, unit: string): Partial<IWorkbookData> {
  return {
    id: unit,
    name: unit,
    sheetOrder: book.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, gridSheet(sheet)])),
  };
}

/** A sheet without its cells. */
export function gridSheet(sheet: Sheet): Partial<IWorksheetData> {
  const { rows, columns } = gridSize(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: rows,
    columnCount: columns,
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultStyle,
    cellData: {},
    mergeData: [],
    rowHeader: { width: ROW_HEADER },
    columnHeader: { height: COLUMN_HEADER },
    ...gridLayout(sheet),
  };
}

/** Every table as formulas see it. */
export const tablePlaces = ({ sheets }: Book): readonly TablePlace[] =>
  sheets.flatMap((sheet) =>
    sheet.tables.map((table) => ({
      name: table.name,
      sheet: sheet.name,
      // Formulas mean the rows without totals.
      box: { ...table.box, bottom: table.box.bottom - (table.showTotals ? 1 : 0) },
      columns: headersOf(sheet, table),
    })),
  );
