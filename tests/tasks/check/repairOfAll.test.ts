import type { Repair } from "../../../src/tasks/check/Repair";
import { repairOfAll } from "../../../src/tasks/check/repairOfAll";
import type { CellContent } from "../../../src/templates/WorkbookCells";

const writing = (
  kind: Repair["kind"],
  at: number,
  column: string,
  value: CellContent,
  table = "flowRows",
): readonly Repair[] => [
  { kind, cells: [], changes: [{ table, find: { cells: [], at }, cells: [{ column, value }] }] },
];
const MONDAY = new Date("2026-03-16T00:00:00Z");
const NEXT = new Date("2026-03-23T00:00:00Z");

test("repairs that write different cells are done at once", () => {
  const all = repairOfAll([writing("merge", 1, "capacity", 5), writing("merge", 2, "capacity", 7)]);
  expect(all?.changes).toHaveLength(2);
});

test("two numbers for the same cell are not written at once: one would be lost", () => {
  expect(repairOfAll([writing("merge", 1, "capacity", 5), writing("merge", 1, "capacity", 7)])).toBeNull();
});

test("two rows do not become the same week at once, except those of two professionals", () => {
  const twice = (second: Date, table?: string) =>
    repairOfAll([writing("day", 1, "week", MONDAY, table), writing("day", 2, "week", second, table)]);
  expect([twice(MONDAY), twice(NEXT) === null, twice(MONDAY, "t3Rows") === null]).toEqual([
    null,
    false,
    false,
  ]);
});
