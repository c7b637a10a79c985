import { t3Faults } from "../../../src/domain/access/t3Faults";
import { emptyT3, type T3Row } from "../../../src/domain/access/t3Record";
import { serialOf } from "../../../src/domain/shared/calendar";

const week = serialOf("2026-05-04");
const empty: T3Row = {
  week,
  group: "doctor",
  code: "A1",
  days: null,
  third: null,
  absent: false,
  atLeast: false,
};

const faultsOf = (...rows: readonly Partial<T3Row>[]) => [
  ...t3Faults({ ...emptyT3, rows: rows.map((row) => ({ ...empty, ...row })) }),
];

test("a professional who stands twice in a week is told at both rows, in capitals or not", () => {
  expect(faultsOf({ days: 7 }, { code: "a1", days: 9 }, { code: "A2", days: 3 })).toEqual([
    [0, "person-twice"],
    [1, "person-twice"],
  ]);
});

test("the same code in another week or group is another professional's or another time", () => {
  expect(faultsOf({ days: 7 }, { week: week + 7, days: 7 }, { group: "nurse", days: 7 })).toEqual([]);
});

test("rows without a code are not taken for the same person", () => {
  expect(faultsOf({ code: "", days: 7 }, { code: "", days: 9 })).toEqual([]);
});

test("a mark at the ceiling with the days of the ceiling, or without days, is right", () => {
  expect(faultsOf({ atLeast: true }, { code: "A2", atLeast: true, days: 182 })).toEqual([]);
  expect(faultsOf({ atLeast: true, days: 30 })).toEqual([[0, "not-ceiling"]]);
});

test("a slot on the day of measuring is 0 days, before it there is none", () => {
  expect(faultsOf({ third: week + 1 })).toEqual([]);
  expect(faultsOf({ third: week })).toEqual([[0, "before-sample"]]);
});

test("of an absent professional nothing is asked", () => {
  expect(faultsOf({ absent: true, third: week - 30 })).toEqual([]);
});
