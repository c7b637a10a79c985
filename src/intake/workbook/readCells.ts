import { readXlsx, type Sheet } from "hucre/xlsx";
import { DomainError } from "../../domain/shared/DomainError";
import { boxOf, type Box } from "../../templates/address";
import type { CellContent, WorkbookCells } from "../../templates/WorkbookCells";
import { checkZip } from "./checkZip";

/**
 * The tables and named cells of an .xlsx file, formulas as their last results.
 *
 * @throws DomainError `not-a-workbook`
 */
export async function readCells(bytes: Uint8Array): Promise<WorkbookCells> {
  checkZip(bytes);
  const { sheets, namedRanges } = await readXlsx(bytes).catch(() => {
    throw new DomainError("not-a-workbook", "the file cannot be read as .xlsx", { reason: "unreadable" });
  });
  return {
    tables: sheets.flatMap((sheet) =>
      (sheet.tables ?? []).map(({ name, range = "A1" }) => {
        const box = boxOf(range);
        return { id: name, sheet: sheet.name, box, rows: rowsIn(sheet, box) };
      }),
    ),
    names: new Map((namedRanges ?? []).flatMap(({ name, range }) => namedCell(sheets, name, range))),
  };
}

/** Every row has all its cells: the file leaves empty ones out. */
function rowsIn({ rows }: Sheet, { top, left, bottom, right }: Box): readonly (readonly CellContent[])[] {
  const used = rows.slice(top, bottom + 1);
  return used.map((row) => Array.from({ length: right - left + 1 }, (_, index) => row[left + index] ?? null));
}

/** A name of one cell with what it holds; a name of anything else is left out. */
function namedCell(
  sheets: readonly Sheet[],
  name: string,
  range: string,
): readonly (readonly [string, CellContent])[] {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]+\$\d+)$/.exec(range);
  const sheetName = parts?.[1]?.replace(/''/g, "'") ?? parts?.[2];
  const sheet = sheets.find((each) => each.name === sheetName);
  if (!sheet || parts?.[3] === undefined) return [];
  const { top, left } = boxOf(parts[3]);
  return [[name, sheet.rows[top]?.[left] ?? null]];
}
