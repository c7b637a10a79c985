import { cellAddress, placeOf } from "../../src/templates/address";
import type { ResolvedSheet, ResolvedWorkbook } from "../../src/render/resolved";

/** A formula's cell and what it is: "weekRows.state[3]", a defined name, or "charts!A4". */
export type FormulaCell = {
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
};

/** Every cell with a formula, named as the template names it. */
export function formulaCells(workbook: ResolvedWorkbook): readonly FormulaCell[] {
  const ids = columnIds(workbook);
  const names = namedCells(workbook);
  return workbook.sheets.flatMap((sheet) =>
    sheet.cells
      .filter((cell) => "formula" in cell)
      .map(({ row, column }) => ({
        key:
          tableKey(sheet, row, column, ids) ??
          names.get(`${sheet.name}!${cellAddress(row, column)}`) ??
          `${sheet.id}!${cellAddress(row, column)}`,
        sheet: sheet.name,
        row,
        column,
      })),
  );
}

/** Ids of columns by "table header", as the workbook's own hidden sheet says them. */
function columnIds({ sheets }: ResolvedWorkbook): ReadonlyMap<string, string> {
  const rows = new Map<number, (string | number | null)[]>();
  for (const cell of sheets.find(({ id }) => id === "meta")?.cells ?? []) {
    if ("value" in cell) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell.value]);
  }
  const pairs = [...rows.values()].flatMap(([key, header]) => {
    const [kind, table, column = ""] = String(key).split(".");
    return kind === "column" ? [[`${table} ${String(header)}`, column] as const] : [];
  });
  return new Map(pairs);
}

function tableKey(
  { tables }: ResolvedSheet,
  row: number,
  column: number,
  ids: ReadonlyMap<string, string>,
): string | undefined {
  const table = tables.find(
    ({ box }) => row > box.top && row <= box.bottom && column >= box.left && column <= box.right,
  );
  if (!table) return undefined;
  const header = table.columns[column - table.box.left]?.header ?? "";
  return `${table.id}.${ids.get(`${table.id} ${header}`)}[${row - table.box.top - 1}]`;
}

function namedCells({ names }: ResolvedWorkbook): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap(({ name, refersTo }) => {
      const [, sheet, address] = /^=([^!]+)!(\$[A-Z]+\$\d+)$/.exec(refersTo) ?? [];
      if (sheet === undefined || address === undefined) return [];
      const { row, column } = placeOf(address);
      return [[`${sheet}!${cellAddress(row, column)}`, name] as const];
    }),
  );
}

/** The workbook with other values in some cells of a table, as people change them: by "table.column[row]". */
export function withCells(
  workbook: ResolvedWorkbook,
  changes: Readonly<Record<string, string | number | null>>,
): ResolvedWorkbook {
  const ids = columnIds(workbook);
  const left = new Set(Object.keys(changes));
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const key = tableKey(sheet, cell.row, cell.column, ids);
      if (key === undefined || !(key in changes)) return cell;
      left.delete(key);
      const { row, column, style } = cell;
      return { row, column, style, value: changes[key] ?? null };
    }),
  }));
  if (left.size > 0) throw new Error(`no cell ${[...left].join(", ")}`);
  return { ...workbook, sheets };
}
