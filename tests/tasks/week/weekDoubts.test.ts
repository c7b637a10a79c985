import type { Limits, WeekEntry, WeekInput } from "../../../src/tasks/week/WeekEntry";
import { numberOf, weekDoubts } from "../../../src/tasks/week/weekDoubts";

const plain: Limits = { min: 0, max: 30_000, ceiling: null, isShare: false, inPercent: false };

const input = (key: string, last: number | null): WeekInput => ({
  key,
  table: "weekRows",
  column: key,
  content: null,
  find: { cells: [] },
  more: [],
  last,
});

const entry = (lasts: readonly (number | null)[], limits: Partial<Limits> = {}): WeekEntry => ({
  group: "flow",
  asks: { kind: "flow", column: "external" },
  limits: { ...plain, ...limits },
  inputs: lasts.map((last, index) => input(index === 0 ? "part" : "whole", last)),
  last: null,
});

const doubtIn = (asked: WeekEntry, part: string, whole = "") =>
  weekDoubts(asked, { part, whole }).get("part");

test.each([
  ["1240", 124, "tenfold", 124],
  ["12400", 124, "tenfold", 124],
  ["13000", 124, "tenfold", 130],
  ["12,4", 124, "tenth", 124],
  ["1,35", 13.5, "tenth", 13.5],
])("%s after %d is %s and was probably %d", (text, last, code, suggestion) => {
  expect(doubtIn(entry([last]), text)).toMatchObject({ code, suggestion });
});

test.each([
  ["124", 118],
  ["900", 124],
  ["0", 124],
  ["17", null],
  ["17", 0],
  ["", 124],
])("%s after %p raises no doubt", (text, last) => {
  expect(doubtIn(entry([last]), text)).toBeUndefined();
});

test.each([
  ["3.5.2026", "date", 3.5],
  ["1.234", "thousands", 1234],
  ["noin 12", "approximate", null],
  ["10-14", "range", null],
  ["l2", "notANumber", null],
  ["ei mitattu", "missingText", null],
])("%s is a %s", (text, code, suggestion) => {
  expect(doubtIn(entry([12]), text)).toMatchObject({ code, suggestion });
});

test("a share in place of a count becomes the count that it means", () => {
  const share = entry([200, 220], { isShare: true });
  expect(doubtIn(share, "0,918", "231")).toMatchObject({ code: "fraction", suggestion: 212 });
  expect(doubtIn(share, "91,8 %", "231")).toMatchObject({ code: "fraction", suggestion: 212 });
  expect(doubtIn(share, "0,918")).toMatchObject({ code: "fraction", suggestion: null });
});

test("a part that is more than its whole is asked about, an equal one is not", () => {
  const share = entry([200, 220], { isShare: true });
  expect(doubtIn(share, "231", "212")).toMatchObject({ code: "overWhole", numbers: [212] });
  expect(doubtIn(share, "212", "212")).toBeUndefined();
});

test("of a measure in per cent 0,9 was probably 90, and 90 % is 90", () => {
  const percent = entry([91], { inPercent: true });
  expect(doubtIn(percent, "0,9")).toMatchObject({ code: "fractionOfPercent", suggestion: 90 });
  expect(numberOf("90 %", percent.limits)).toBe(90);
  expect(numberOf("90 %", plain)).toBe(0.9);
});

test("beyond the ceiling the ceiling was meant, out of other bounds nothing is known", () => {
  expect(doubtIn(entry([100], { max: 182, ceiling: 182 }), "190")).toMatchObject({
    code: "bounds",
    suggestion: 182,
  });
  expect(doubtIn(entry([4], { max: 5 }), "6")).toMatchObject({ code: "bounds", suggestion: null });
});
