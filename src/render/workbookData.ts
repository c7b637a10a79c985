import type { CellValue } from "./resolved";

/** A row of a table by column id; what is left out stays empty. */
export type Row = Readonly<Record<string, CellValue>>;

/** What fills a template: field values by defined name, rows by table id. Dates are serial numbers. */
export type WorkbookData = {
  readonly fields: Readonly<Record<string, CellValue>>;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
};
