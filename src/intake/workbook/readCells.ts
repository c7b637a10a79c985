import { readXlsx, type Sheet } from "hucre/xlsx";
import { boxOf, cellAddress, type Box } from "../../templates/address";
import type { CellContent, CellPlace, WorkbookCells } from "../../templates/WorkbookCells";
import { boxOnSheet } from "./boxOnSheet";
import { checkZip, refuse } from "./checkZip";

/** In all tables of a workbook; the product's have some ten thousand. */
const MOST_CELLS = 1_000_000;

/**
 * The tables and named cells of an .xlsx file, formulas as their last results.
 *
 * @throws DomainError `not-a-workbook` with the reason in its details
 */
export async function readCells(bytes: Uint8Array): Promise<WorkbookCells> {
  checkZip(bytes);
  const { sheets, namedRanges } = await readXlsx(bytes).catch(() => refuse("unreadable"));
  const found = sheets.flatMap((sheet) =>
    (sheet.tables ?? []).map(({ name, range = "A1" }) => ({ name, sheet, box: boxOnSheet(range) })),
  );
  const cells = found.reduce((sum, { sheet, box }) => sum + cellsIn(sheet, box), 0);
  if (cells > MOST_CELLS) refuse("too many cells");
  const named = (namedRanges ?? []).flatMap(({ name, range }) => namedCell(sheets, name, range));
  return {
    tables: found.map(({ name, sheet, box }) => {
      return { id: name, sheet: sheet.name, box, rows: rowsIn(sheet, box) };
    }),
    names: new Map(named.map(({ name, value }) => [name, value])),
    places: new Map(named.map(({ name, place }) => [name, place])),
  };
}

/** A table may be larger than what is written in its sheet. */
const cellsIn = ({ rows }: Sheet, { top, left, bottom, right }: Box): number =>
  Math.max(0, Math.min(rows.length, bottom + 1) - top) * (right - left + 1);

/** Every row has all its cells: the file leaves empty ones out. */
function rowsIn({ rows }: Sheet, { top, left, bottom, right }: Box): readonly (readonly CellContent[])[] {
  const used = rows.slice(top, bottom + 1);
  return used.map((row) => Array.from({ length: right - left + 1 }, (_, index) => row[left + index] ?? null));
}

type NamedCell = { readonly name: string; readonly value: CellContent; readonly place: CellPlace };

/** A name of one cell with what it holds; a name of anything else is left out. */
function namedCell(sheets: readonly Sheet[], name: string, range: string): readonly NamedCell[] {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]+\$\d+)$/.exec(range);
  const sheetName = parts?.[1]?.replace(/''/g, "'") ?? parts?.[2];
  const sheet = sheets.find((each) => each.name === sheetName);
  if (!sheet || parts?.[3] === undefined) return [];
  const { top, left } = boxOf(parts[3]);
  const place = { sheet: sheet.name, cell: cellAddress(top, left) };
  return [{ name, value: sheet.rows[top]?.[left] ?? null, place }];
}
