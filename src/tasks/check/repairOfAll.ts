import type { Repair } from "./Repair";

/** All at once, where each finding has exactly one repair and they are of one kind; otherwise `null`. */
export function repairOfAll(each: readonly (readonly Repair[])[]): Repair | null {
  const [first] = each[0] ?? [];
  const isAlike = each.every(([repair, ...more]) => repair?.kind === first?.kind && more.length === 0);
  if (first === undefined || each.length < 2 || !isAlike) return null;
  const repairs = each.flat();
  return {
    kind: first.kind,
    cells: repairs.flatMap(({ cells }) => cells),
    changes: repairs.flatMap(({ changes }) => changes),
  };
}
