import { readXlsx, type CellValue as FileValue, type Sheet } from "hucre/xlsx";
import { DomainError } from "../../domain/shared/DomainError";
import { checkZip } from "./checkZip";

/** A cell as it stands in the file, with its address for messages. */
export type FoundCell = { readonly value: FileValue; readonly cell: string };

/** A table's rows by column id, its empty rows too. */
export type FoundTable = {
  readonly sheet: string;
  readonly rows: readonly Readonly<Record<string, FoundCell>>[];
};

/** What a workbook of ours holds: kind and language, fields by their defined names, tables by id. */
export type FoundWorkbook = {
  readonly meta: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, FoundTable>;
  readonly fields: ReadonlyMap<string, FileValue>;
};

/**
 * Read every table of a workbook that Läpimurto made, in any language: the hidden sheet knows the shown names.
 *
 * @throws DomainError `not-a-workbook`, `not-ours`, `missing-column`
 */
export async function readTables(bytes: Uint8Array): Promise<FoundWorkbook> {
  checkZip(bytes);
  const book = await readXlsx(bytes).catch(() => {
    throw new DomainError("not-a-workbook", "the file cannot be read as .xlsx", { reason: "unreadable" });
  });
  const meta = metaOf(book.sheets);
  const tables = book.sheets.flatMap((sheet) =>
    (sheet.tables ?? []).map(
      (table) => [table.name, found(sheet, table.name, table.range ?? "", meta)] as const,
    ),
  );
  const fields = (book.namedRanges ?? []).map(
    ({ name, range }) => [name, valueAt(book.sheets, range)] as const,
  );
  return { meta, tables: new Map(tables), fields: new Map(fields) };
}

function metaOf(sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  const rows = sheets.find(({ tables }) => tables?.some(({ name }) => name === "metaRows"))?.rows;
  if (!rows) throw new DomainError("not-ours", "no metaRows table in the workbook");
  return new Map(rows.map(([key, value]) => [String(key ?? ""), String(value ?? "")]));
}

function found(
  { name: sheet, rows }: Sheet,
  id: string,
  range: string,
  meta: ReadonlyMap<string, string>,
): FoundTable {
  const [start = "A1", end = start] = range.split(":");
  const [from, to] = [placeOf(start), placeOf(end)];
  const headers = (rows[from.row] ?? [])
    .slice(from.column, to.column + 1)
    .map((header) => String(header ?? ""));
  const columns = [...meta].flatMap(([key, header]) => {
    const [kind, table, column] = key.split(".");
    return kind === "column" && table === id && column !== undefined
      ? [{ column, index: indexOf(headers, header, sheet) }]
      : [];
  });
  const body = Array.from({ length: Math.max(0, to.row - from.row) }, (_, index) => from.row + 1 + index);
  return {
    sheet,
    rows: body.map((row) =>
      Object.fromEntries(
        columns.map(({ column, index }) => {
          const at = from.column + index;
          return [column, { value: rows[row]?.[at] ?? null, cell: `${lettersOf(at)}${row + 1}` }];
        }),
      ),
    ),
  };
}

function indexOf(headers: readonly string[], header: string, sheet: string): number {
  const index = headers.indexOf(header);
  if (index < 0)
    throw new DomainError("missing-column", `no column ${header} in ${sheet}`, { column: header, sheet });
  return index;
}

function valueAt(sheets: readonly Sheet[], range: string): FileValue {
  const parts = /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+)$/.exec(range);
  if (!parts) return null;
  const [, name, letters = "A", row = "1"] = parts;
  const place = placeOf(`${letters}${row}`);
  return sheets.find((sheet) => sheet.name === name)?.rows[place.row]?.[place.column] ?? null;
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const letters = address.replace(/[^A-Z]/g, "");
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(address.replace(/\D/g, "")) - 1, column };
}

const lettersOf = (index: number): string =>
  (index < 26 ? "" : lettersOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
