import type { Language } from "../i18n/language";
import { textOf } from "../intake/workbook/CellReader";
import type { FoundWorkbook } from "../intake/workbook/findTables";
import type { CellContent } from "../templates/WorkbookCells";
import { splitTables } from "./makeRoundWorkbook";
import type { SplitInvoice } from "./splitPayable";

/** Columns of a table by their shown headers, with what all their rows hold. */
type TableContents = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
};

/** What columns of a table get; a cell without a content stays as people typed it. */
export type TableRows = Omit<TableContents, "rows"> & {
  readonly rows: readonly (readonly (CellContent | undefined)[])[];
};

export type SplitWrite = {
  readonly writes: readonly TableRows[];
  /** What was split, as it was typed: where the sheets hold something else, the shares would be wrong. */
  readonly expected: readonly TableContents[];
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

/** The columns that people type and that the split is made of. */
const typed = {
  invoiceLines: ["line", "net", "rate"],
  vatClasses: ["rate", "stated"],
  payerRows: ["payer", "name", "route"],
  shareRows: ["line", "payer", "weight"],
} as const;

type WrittenTable = keyof typeof written;
type TypedTable = keyof typeof typed;

const tables = Object.keys(written) as WrittenTable[];
const sources = Object.keys(typed) as TypedTable[];

/** A row as it will be, and whether people typed it. */
type TargetRow = { readonly cells: LiveRow; readonly isTyped: boolean };

/**
 * What a live round workbook gets: shares beside the weights that people typed, in their own order, and the rows
 * of the checks. What was typed is not written; no row is taken away.
 */
export function writeSplit(found: FoundWorkbook, split: SplitInvoice, language: Language): SplitWrite {
  const made = splitTables(split, language);
  const rowsOf = (table: WrittenTable): readonly TargetRow[] => {
    const own = made[table] ?? [];
    if (table === "vatClasses") return withRates(liveRows(found, table), own);
    if (table === "shareRows") return withShares(liveRows(found, table), own);
    return own.map((cells) => ({ cells, isTyped: false }));
  };
  const pairs = tables.map((table) => [table, rowsOf(table)] as const);
  return {
    writes: pairs.map(([table, rows]) => tableRows(found, table, rows)).filter(hasContent),
    expected: sources.map((table) => expectedIn(found, table)),
    shares: made.shareRows?.length ?? 0,
    vats: made.vatRows?.length ?? 0,
    isWritten: pairs.every(([table, rows]) => holds(liveRows(found, table), rows, written[table])),
  };
}

const liveRows = (found: FoundWorkbook, table: WrittenTable): readonly LiveRow[] =>
  (found.tables.get(table)?.rows ?? []).map((row) =>
    Object.fromEntries(written[table].map((column) => [column, row[column]?.value ?? null])),
  );

const headersOf = ({ meta }: FoundWorkbook, table: string, columns: readonly string[]): readonly string[] =>
  columns.map((column) => meta.get(`column.${table}.${column}`) ?? column);

const expectedIn = (found: FoundWorkbook, table: TypedTable): TableContents => ({
  table,
  columns: headersOf(found, table, typed[table]),
  rows: (found.tables.get(table)?.rows ?? []).map((row) =>
    typed[table].map((column) => row[column]?.value ?? null),
  ),
});

/** Rows that are not needed any more are emptied, so that the sheet keeps its room. */
function tableRows(found: FoundWorkbook, table: WrittenTable, rows: readonly TargetRow[]): TableRows {
  const height = Math.max(rows.length, found.tables.get(table)?.rows.length ?? 0);
  const columns = written[table];
  const kept = (column: string) => isTypedColumn(table, column);
  return {
    table,
    columns: headersOf(found, table, columns),
    rows: Array.from({ length: height }, (_, row) =>
      columns.map((column) =>
        rows[row]?.isTyped && kept(column) ? undefined : (rows[row]?.cells[column] ?? null),
      ),
    ),
  };
}

const isTypedColumn = (table: string, column: string): boolean =>
  sources.some((source) => source === table && (typed[source] as readonly string[]).includes(column));

const hasContent = ({ rows }: TableRows): boolean => rows.flat().some((cell) => cell !== undefined);

/** The VAT classes as typed, and those that only lines have, without a stated VAT. */
function withRates(live: readonly LiveRow[], made: readonly LiveRow[]): readonly TargetRow[] {
  const known = new Set(live.map(({ rate }) => rate));
  const missing = made.filter(({ rate }) => !known.has(rate ?? null));
  return placed(
    live,
    missing.map(({ rate = null }) => ({ rate, stated: null })),
  );
}

/** Every typed weight with its share; a weight of 0 has the share 0. */
function withShares(live: readonly LiveRow[], made: readonly LiveRow[]): readonly TargetRow[] {
  const keyOf = ({ line = null, payer = null }: LiveRow) => JSON.stringify([textOf(line), textOf(payer)]);
  const shares = new Map(made.map((row) => [keyOf(row), row.share ?? null]));
  const known = new Set(live.map(keyOf));
  const beside = live.map((row) => ({
    ...row,
    share: shares.get(keyOf(row)) ?? (typeof row.weight === "number" ? 0 : null),
  }));
  return placed(
    beside,
    made.filter((row) => !known.has(keyOf(row))),
  );
}

const isEmpty = (row: LiveRow): boolean => Object.values(row).every((cell) => cell === null || cell === "");

/** More rows go where there is room, then above the last one: a table grows inside itself. */
function placed(live: readonly LiveRow[], more: readonly LiveRow[]): readonly TargetRow[] {
  const left = [...more];
  const rows = live.map((cells): TargetRow => {
    const own = isEmpty(cells) ? left.shift() : undefined;
    return own ? { cells: own, isTyped: false } : { cells, isTyped: true };
  });
  const added = left.map((cells) => ({ cells, isTyped: false }));
  return [...rows.slice(0, -1), ...added, ...rows.slice(-1)];
}

function holds(live: readonly LiveRow[], rows: readonly TargetRow[], columns: readonly string[]): boolean {
  return Array.from({ length: Math.max(live.length, rows.length) }).every((_, row) =>
    columns.every(
      (column) => textOf(live[row]?.[column] ?? null) === textOf(rows[row]?.cells[column] ?? null),
    ),
  );
}
