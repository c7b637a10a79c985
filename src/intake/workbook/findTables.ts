import { DomainError } from "../../domain/shared/DomainError";
import { cellAddress } from "../../templates/address";
import type { CellContent, CellPlace, WorkbookCells } from "../../templates/WorkbookCells";
import { renamedColumn } from "./renamedColumn";

/** A cell as it stands in the workbook, with its address and its column's header for messages. */
export type FoundCell = { readonly value: CellContent; readonly cell: string; readonly header: string };

/** A row by column id. */
export type FoundRow = Readonly<Record<string, FoundCell>>;

/** A table's rows, its empty rows too. */
export type FoundTable = { readonly sheet: string; readonly rows: readonly FoundRow[] };

/** What a workbook of ours holds: kind and language, fields by their defined names, tables by id. */
export type FoundWorkbook = {
  readonly meta: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, FoundTable>;
  readonly fields: ReadonlyMap<string, CellContent>;
  /** Where the fields are, by the same names. */
  readonly places: ReadonlyMap<string, CellPlace>;
};

/**
 * Find the tables of a workbook that Läpimurto made, in any language: the hidden sheet knows the shown names.
 *
 * @throws DomainError `not-ours`, `missing-column`
 */
export function findTables({ tables, names, places }: WorkbookCells): FoundWorkbook {
  const own = tables.find(({ id }) => id === "metaRows");
  if (!own) throw new DomainError("not-ours", "no metaRows table in the workbook");
  const meta = new Map(own.rows.slice(1).map(([key, value]) => [String(key ?? ""), String(value ?? "")]));
  return {
    meta,
    tables: new Map(tables.map((table) => [table.id, foundTable(table, meta)])),
    fields: names,
    places,
  };
}

/** @throws DomainError `missing-sheet` with the shown name of the sheet on which the table belongs */
export function tableIn({ tables, meta }: FoundWorkbook, id: string, sheet: string): FoundTable {
  const table = tables.get(id);
  if (table) return table;
  throw new DomainError("missing-sheet", `no table ${id}`, { sheet: meta.get(`sheet.${sheet}`) ?? sheet });
}

function foundTable(
  { id, sheet, box, rows: [headerRow = [], ...body] }: WorkbookCells["tables"][number],
  meta: FoundWorkbook["meta"],
): FoundTable {
  const headers = headerRow.map((header) => String(header ?? ""));
  const columns = [...meta].flatMap(([key, header]) => {
    const [kind, table, column] = key.split(".");
    return kind === "column" && table === id && column !== undefined
      ? [{ column, header, index: headers.indexOf(header) }]
      : [];
  });
  const missing = columns.find(({ index }) => index < 0);
  if (missing) {
    const expected = columns.map(({ header }) => header);
    throw missingColumn({ id, sheet, box, headers }, expected, missing.header);
  }
  const rows = body.map((row, below) =>
    Object.fromEntries(
      columns.map(({ column, header, index }) => {
        const cell = cellAddress(box.top + 1 + below, box.left + index);
        return [column, { value: row[index] ?? null, cell, header }];
      }),
    ),
  );
  return { sheet, rows };
}

type Headed = Pick<WorkbookCells["tables"][number], "id" | "sheet" | "box"> & {
  readonly headers: readonly string[];
};

/** With the header that stands in its place, where there is one. */
function missingColumn(
  { id, sheet, box, headers }: Headed,
  expected: readonly string[],
  column: string,
): DomainError {
  const at = renamedColumn(headers, expected, column);
  const renamed = at === null ? {} : { found: headers[at] ?? "", cell: cellAddress(box.top, box.left + at) };
  const details = { column, sheet, table: id, ...renamed };
  return new DomainError("missing-column", `no column ${column} in ${sheet}`, details);
}
