import { DomainError } from "../../domain/shared/DomainError";
import { cellAddress } from "../../templates/address";
import { isDateFormat } from "../isDateFormat";
import type { SeenTable } from "./lookAtTables";
import { plainContent } from "./plainContent";
import type { RowCell, RowFind, RowWrite } from "./RowWrite";

/** A row that will be written, with what stands in it now. */
export type FoundRow = {
  readonly write: RowWrite;
  readonly table: SeenTable;
  /** From 0 in the table's body as it was seen; `null` for a row that comes into being above the last one. */
  readonly seenAt: number | null;
  /** From 0 in the table's body as it will be. */
  readonly at: number;
  readonly before: readonly RowCell[];
};

/** Every column that a write looks at or changes. */
export function columnsOf({ find, cells, expected = [] }: RowWrite): readonly string[] {
  const looked = "free" in find ? find.free : find.cells.map(({ column }) => column);
  return [...new Set([...looked, ...[...cells, ...expected].map(({ column }) => column)])];
}

/**
 * The rows of the writes in tables that were looked at.
 *
 * @throws DomainError `row-missing`, `row-twice`, `changed-meanwhile`
 */
export function findRows(writes: readonly RowWrite[], tables: readonly SeenTable[]): readonly FoundRow[] {
  const taken = new Set<string>();
  const found = writes.flatMap((write, index) => {
    const table = tables[index];
    if (!table) return [];
    const seenAt = "free" in write.find ? freeRow(write.find.free, table, taken) : rowLike(write.find, table);
    taken.add(`${table.id} ${seenAt}`);
    expectCells(write, table, seenAt);
    const cells = write.cells.map((cell) => withFormat(cell, table, seenAt));
    const before = cells.map((cell) => cellBefore(cell, table, seenAt));
    return [{ write: { ...write, cells }, table, seenAt, before }];
  });
  return found.map((row) => ({ ...row, at: placeAfter(row, found) }));
}

type Seen = Omit<FoundRow, "at">;

/** New rows push the last one down. */
function placeAfter(row: Seen, rows: readonly Seen[]): number {
  const added = rows.filter(({ table, seenAt }) => table.id === row.table.id && seenAt === null);
  const last = row.table.before.rows.length - 1;
  if (row.seenAt === null) return last + added.indexOf(row);
  return row.seenAt < last ? row.seenAt : last + added.length;
}

/** A row that comes into being holds nothing. */
function expectCells({ expected = [] }: RowWrite, table: SeenTable, row: number | null): void {
  for (const { column, value } of expected) {
    if ((row === null ? "" : contentAt(table, row, column)) === plainContent(value)) continue;
    const at = table.columns[table.before.columns.indexOf(column)]?.at ?? 0;
    const cell = cellAddress(table.body.top + (row ?? 0), at);
    throw new DomainError("changed-meanwhile", `${cell} holds something else`, { sheet: table.sheet, cell });
  }
}

function freeRow(columns: readonly string[], table: SeenTable, taken: ReadonlySet<string>): number | null {
  const row = table.before.rows.findIndex(
    (_, row) =>
      !taken.has(`${table.id} ${row}`) && columns.every((column) => contentAt(table, row, column) === ""),
  );
  return row < 0 ? null : row;
}

function rowLike(find: Extract<RowFind, { readonly cells: unknown }>, table: SeenTable): number {
  const alike = table.before.rows.flatMap((_, row) =>
    find.cells.every(({ column, value }) => contentAt(table, row, column) === plainContent(value))
      ? [row]
      : [],
  );
  const [first] = alike;
  const details = { sheet: table.sheet, value: String(find.cells[0]?.column ?? "") };
  if (first === undefined) throw new DomainError("row-missing", `no such row in ${table.id}`, details);
  if (find.at !== undefined) return alike.includes(find.at) ? find.at : first;
  if (alike.length > 1)
    throw new DomainError("row-twice", `${alike.length} such rows in ${table.id}`, details);
  return first;
}

/** A plain number in a cell that alone of its column shows dates gets the format of the others. */
function withFormat(cell: RowCell, { before, formats }: SeenTable, row: number | null): RowCell {
  const at = before.columns.indexOf(cell.column);
  if (typeof cell.value !== "number" || cell.format !== undefined) return cell;
  if (row === null || !isDateFormat(formats[row]?.[at] ?? "")) return cell;
  const format = formats.map((each) => each[at] ?? "").find((each) => !isDateFormat(each));
  return format === undefined ? cell : { ...cell, format };
}

function cellBefore({ column, format }: RowCell, table: SeenTable, row: number | null): RowCell {
  if (row === null) return { column, value: null };
  const at = table.before.columns.indexOf(column);
  const value = table.before.rows[row]?.[at] ?? null;
  const typed = table.before.formulas?.find((each) => each.row === row && each.column === at);
  return {
    column,
    value,
    ...(typed ? { formula: typed.formula } : {}),
    ...(format === undefined ? {} : { format: table.formats[row]?.[at] ?? "General" }),
  };
}

const contentAt = ({ before }: SeenTable, row: number, column: string) =>
  plainContent(before.rows[row]?.[before.columns.indexOf(column)] ?? null);
