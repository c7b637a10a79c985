import type { Repair } from "./Repair";

/**
 * All at once, where each finding has exactly one repair, they are of one kind, and none writes over another or makes
 * a second row of the same week; otherwise `null`.
 */
export function repairOfAll(each: readonly (readonly Repair[])[]): Repair | null {
  const [first] = each[0] ?? [];
  const isAlike = each.every(([repair, ...more]) => repair?.kind === first?.kind && more.length === 0);
  if (first === undefined || each.length < 2 || !isAlike) return null;
  const repairs = each.flat();
  if (!isUnique(repairs.flatMap(writtenCells)) || !isUnique(repairs.flatMap(newDays))) return null;
  return {
    kind: first.kind,
    cells: repairs.flatMap(({ cells }) => cells),
    changes: repairs.flatMap(({ changes }) => changes),
  };
}

const isUnique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

/** In a row that is there; one repair may write a cell once. */
const writtenCells = ({ changes }: Repair): readonly string[] =>
  changes.flatMap(({ table, find, cells }) =>
    "at" in find ? cells.map(({ column }) => `${table} ${find.at} ${column}`) : [],
  );

/** Of a professional many rows have a week. */
const newDays = ({ kind, changes }: Repair): readonly string[] =>
  kind === "day"
    ? changes.flatMap(({ table, cells }) =>
        table === "t3Rows" ? [] : cells.map(({ value }) => `${table} ${String(value)}`),
      )
    : [];
