import type { Language } from "../i18n/language";
import { textOf } from "../intake/workbook/CellReader";
import type { FoundWorkbook } from "../intake/workbook/findTables";
import type { CellContent } from "../templates/WorkbookCells";
import { splitTables } from "./makeRoundWorkbook";
import type { SplitInvoice } from "./splitInvoice";

/** Columns of a table by their shown headers, with all their rows. */
export type TableRows = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
};

export type SplitWrite = {
  readonly writes: readonly TableRows[];
  /** How many shares of lines and of VAT there are to write. */
  readonly shares: number;
  readonly vats: number;
  /** The workbook holds them all already. */
  readonly isWritten: boolean;
};

type LiveRow = Readonly<Record<string, CellContent>>;

/** The columns that are written, by table. */
const written = {
  vatClasses: ["rate", "stated"],
  lineRows: ["line", "netThen", "weightsThen"],
  classRows: ["rate"],
  vatRows: ["rate", "payer", "base", "vat"],
  shareRows: ["line", "payer", "weight", "share"],
} as const;

type WrittenTable = keyof typeof written;

const tables = Object.keys(written) as WrittenTable[];

/**
 * What a live round workbook gets: shares beside the weights that people typed, in their own order, and the rows
 * of the checks. What was typed stays as it is; no row is taken away.
 */
export function writeSplit(found: FoundWorkbook, split: SplitInvoice, language: Language): SplitWrite {
  const made = splitTables(split, language);
  const rowsOf = (table: WrittenTable): readonly LiveRow[] => {
    const own = made[table] ?? [];
    if (table === "vatClasses") return withRates(liveRows(found, table), own);
    return table === "shareRows" ? withShares(liveRows(found, table), own) : own;
  };
  const pairs = tables.map((table) => [table, rowsOf(table)] as const);
  return {
    writes: pairs.map(([table, rows]) => tableRows(found, table, rows)),
    shares: made.shareRows?.length ?? 0,
    vats: made.vatRows?.length ?? 0,
    isWritten: pairs.every(([table, rows]) => holds(liveRows(found, table), rows, written[table])),
  };
}

const liveRows = (found: FoundWorkbook, table: WrittenTable): readonly LiveRow[] =>
  (found.tables.get(table)?.rows ?? []).map((row) =>
    Object.fromEntries(written[table].map((column) => [column, row[column]?.value ?? null])),
  );

/** Rows that are not needed any more are emptied, so that the sheet keeps its room. */
function tableRows(found: FoundWorkbook, table: WrittenTable, rows: readonly LiveRow[]): TableRows {
  const height = Math.max(rows.length, found.tables.get(table)?.rows.length ?? 0);
  const columns = written[table];
  return {
    table,
    columns: columns.map((column) => found.meta.get(`column.${table}.${column}`) ?? column),
    rows: Array.from({ length: height }, (_, row) => columns.map((column) => rows[row]?.[column] ?? null)),
  };
}

/** The VAT classes as typed, and those that only lines have, without a stated VAT. */
function withRates(live: readonly LiveRow[], made: readonly LiveRow[]): readonly LiveRow[] {
  const known = new Set(live.map(({ rate }) => rate));
  const missing = made.filter(({ rate }) => !known.has(rate ?? null));
  return placed(
    live,
    missing.map(({ rate = null }) => ({ rate, stated: null })),
  );
}

/** Every typed weight with its share; a weight of 0 has the share 0. */
function withShares(live: readonly LiveRow[], made: readonly LiveRow[]): readonly LiveRow[] {
  const keyOf = ({ line = null, payer = null }: LiveRow) => JSON.stringify([textOf(line), textOf(payer)]);
  const shares = new Map(made.map((row) => [keyOf(row), row.share ?? null]));
  const known = new Set(live.map(keyOf));
  const typed = live.map((row) => ({
    ...row,
    share: shares.get(keyOf(row)) ?? (typeof row.weight === "number" ? 0 : null),
  }));
  return placed(
    typed,
    made.filter((row) => !known.has(keyOf(row))),
  );
}

const isEmpty = (row: LiveRow): boolean => Object.values(row).every((cell) => cell === null || cell === "");

/** More rows go where there is room, then under the others. */
function placed(live: readonly LiveRow[], more: readonly LiveRow[]): readonly LiveRow[] {
  const left = [...more];
  return [...live.map((row) => (isEmpty(row) ? (left.shift() ?? row) : row)), ...left];
}

function holds(live: readonly LiveRow[], rows: readonly LiveRow[], columns: readonly string[]): boolean {
  return Array.from({ length: Math.max(live.length, rows.length) }).every((_, row) =>
    columns.every((column) => textOf(live[row]?.[column] ?? null) === textOf(rows[row]?.[column] ?? null)),
  );
}
