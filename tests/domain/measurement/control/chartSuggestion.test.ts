import { chartSuggestion } from "../../../../src/domain/measurement/control/chartSuggestion";
import type { WeekValue } from "../../../../src/domain/measurement/weekValues";

const weeks = (count: number, cases: number | null, whole: number | null): readonly WeekValue[] =>
  Array.from({ length: count }, (_, week) => ({
    week,
    value: cases === null || whole === null ? 7 : cases / whole,
    censored: false,
    count: cases,
    of: whole,
    note: "",
  }));

test.each([
  ["one number a week", "value", weeks(30, null, null), "run", "value", null],
  ["a mean of answers", "mean", weeks(30, 7, 12), "run", "value", null],
  ["a share of eleven weeks", "share", weeks(11, 20, 60), "run", "tooFew", 60],
  ["a share of twelve weeks", "share", weeks(12, 20, 60), "p", "share", 60],
  ["a share of a large whole", "share", weeks(30, 400, 500), "pPrime", "largeShare", 500],
  ["a share in which two a week are left out", "share", weeks(30, 58, 60), "run", "smallCases", 60],
  ["a share with three cases a week", "share", weeks(30, 3, 60), "p", "share", 60],
  ["a rate", "rate", weeks(30, 40, 9000), "u", "rate", 9000],
  ["a rate of one case a week", "rate", weeks(30, 1, 9000), "run", "smallCases", 9000],
] as const)("%s", (_, kind, values, chart, why, whole) => {
  expect(chartSuggestion({ kind }, values)).toEqual({ chart, why, weeks: values.length, whole });
});

test("weeks without a number do not count", () => {
  const gaps = weeks(12, 20, 60).map((week, index) => (index === 3 ? { ...week, value: null } : week));
  expect(chartSuggestion({ kind: "share" }, gaps)).toMatchObject({ chart: "run", why: "tooFew", weeks: 11 });
});
