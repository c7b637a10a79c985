import type { Language } from "../i18n/language";
import type { SheetSpec, TableSpec, WorkbookSpec } from "../templates/spec";
import { DomainError } from "../domain/shared/DomainError";
import { placeOf, type Box } from "../templates/address";
import type { WorkbookData } from "./workbookData";

/** Where a table lies and what its columns are called in the language. */
export type PlacedTable = {
  readonly id: string;
  readonly sheet: string;
  readonly box: Box;
  readonly headers: ReadonlyMap<string, string>;
};

export type Layout = {
  readonly language: Language;
  readonly tables: ReadonlyMap<string, PlacedTable>;
};

/** Place every table of the workbook: formulas and charts of any sheet may speak of any table. */
export function layOut(spec: WorkbookSpec, data: WorkbookData, language: Language): Layout {
  const placed = spec.sheets.flatMap((sheet) =>
    tablesOf(sheet).map((table) => placeTable(table, sheet.name[language], rowsIn(table, data), language)),
  );
  return { language, tables: new Map(placed.map((table) => [table.id, table])) };
}

export const tablesOf = ({ blocks }: SheetSpec): readonly TableSpec[] =>
  blocks.filter((block): block is TableSpec => block.block === "table");

/** @throws DomainError `unknown-table` when a template speaks of a table that is not there */
export function tableIn({ tables }: Layout, id: string): PlacedTable {
  const table = tables.get(id);
  if (!table) throw new DomainError("unknown-table", `no table ${id} in the workbook`, { id });
  return table;
}

/** @throws DomainError `unknown-column` when a template speaks of a column that is not there */
export function headerIn(table: PlacedTable, column: string): string {
  const header = table.headers.get(column);
  if (header === undefined)
    throw new DomainError("unknown-column", `no column ${column} in ${table.id}`, { column });
  return header;
}

/** The cells of a column under its header. */
export function columnBox(table: PlacedTable, column: string): Box {
  headerIn(table, column);
  const left = table.box.left + [...table.headers.keys()].indexOf(column);
  return { top: table.box.top + 1, bottom: table.box.bottom, left, right: left };
}

const rowsIn = ({ id, rows }: TableSpec, data: WorkbookData) =>
  Math.max(rows, data.tables[id]?.length ?? 0, 1);

function placeTable(
  { id, at, columns }: TableSpec,
  sheet: string,
  rows: number,
  language: Language,
): PlacedTable {
  const { row, column } = placeOf(at);
  return {
    id,
    sheet,
    box: { top: row, left: column, bottom: row + rows, right: column + columns.length - 1 },
    headers: new Map(columns.map((each) => [each.id, each.header[language]])),
  };
}
