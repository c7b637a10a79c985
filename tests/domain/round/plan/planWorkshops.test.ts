import { datesFaults, planWorkshops } from "../../../../src/domain/round/plan/planWorkshops";

const row = (first: number | null, days: number | null = 2) => ({ first, days });

test("workshops are those that have their days, up to the first that has not", () => {
  expect(planWorkshops([row(100), row(200, 1), row(null), row(400)])).toEqual([[100, 101], [200]]);
  expect(planWorkshops([row(null), row(200)])).toEqual([]);
  expect(planWorkshops([])).toEqual([]);
});

test.each([
  ["four dates in their order", [row(100), row(200), row(300, 1), row(400, 3)], []],
  ["dates that are still open at the end", [row(100), row(null), row(null)], []],
  ["no date at all", [row(null), row(null)], []],
  ["a date without days", [row(100, null)], ["half-a-workshop 1"]],
  ["half a day", [row(100, 1.5)], ["not-days 1"]],
  ["no day", [row(100, 0)], ["not-days 1"]],
  ["four days", [row(100, 4)], ["not-days 1"]],
  ["an open date between two", [row(100), row(null), row(300)], ["workshop-gap 2"]],
  ["a start on the last day before", [row(100), row(101)], ["overlap 2"]],
  ["a start before the one before", [row(100), row(99, 1), row(300)], ["overlap 2"]],
  [
    "all that is wrong",
    [row(null), row(200, 9), row(300), row(300)],
    ["workshop-gap 1", "not-days 2", "overlap 4"],
  ],
])("%s", (_, rows, faults) => {
  expect(datesFaults(rows).map(({ code, workshop }) => `${code} ${workshop}`)).toEqual(faults);
});
