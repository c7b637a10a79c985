import { checkItems } from "../../../../src/domain/round/plan/checkItems";
import { emptyPlan } from "../../../../src/domain/round/plan/emptyPlan";
import { closedThings, openThings } from "../../../../src/domain/round/plan/openThings";
import type { RoundPlan } from "../../../../src/domain/round/plan/RoundPlan";
import { isoOf, serialOf } from "../../../../src/domain/shared/calendar";

const firsts = ["2027-02-09", "2027-04-20", "2027-09-14", "2027-11-16"].map(serialOf);

const planWith = (
  checks: Readonly<Record<number, Partial<RoundPlan["rows"]["checkRows"][number]>>>,
): RoundPlan => ({
  ...emptyPlan,
  rows: {
    ...emptyPlan.rows,
    workshopRows: emptyPlan.rows.workshopRows.map((row, at) => ({ ...row, first: firsts[at] ?? null })),
    checkRows: emptyPlan.rows.checkRows.map((row, at) => ({ ...row, ...checks[at] })),
  },
});

test("without dates nothing has a day, unless somebody gave it one", () => {
  expect(openThings(emptyPlan)).toEqual([]);
  const [row] = emptyPlan.rows.checkRows;
  const checkRows = emptyPlan.rows.checkRows.map((each, at) =>
    at === 5 && row ? { ...row, ownDue: 46_500 } : each,
  );
  const plan = { ...emptyPlan, rows: { ...emptyPlan.rows, checkRows } };
  expect(openThings(plan).map(({ row: at, due }) => [at, due])).toEqual([[5, 46_500]]);
});

test("the most urgent comes first, of one day what the handbook names first", () => {
  const things = openThings(planWith({}));
  expect(things).toHaveLength(checkItems.length);
  const keys = things.map(({ due, row }) => due * 1000 + row);
  expect(keys).toEqual([...keys].sort((a, b) => a - b));
  // 240 days before 9.2.2027 is 14.6.2026, a Sunday.
  expect(things.slice(0, 3).map(({ item, due }) => [item.id, isoOf(due)])).toEqual([
    ["organiser", "2026-06-12"],
    ["bigAim", "2026-06-12"],
    ["oneLead", "2026-06-12"],
  ]);
});

test("what is done or not needed is closed, and one's own day comes before the computed one", () => {
  const plan = planWith({
    0: { status: "done" },
    1: { status: "skipped" },
    9: { status: "doing", ownDue: serialOf("2026-01-02"), owner: "Anna" },
  });
  expect(closedThings(plan)).toBe(2);
  expect(openThings(plan)[0]).toMatchObject({ row: 9, owner: "Anna", due: serialOf("2026-01-02") });
  expect(openThings(plan)[1]?.item.id).toBe("oneLead");
});
