import type { MeasureId } from "../../../src/domain/measurement/measures";
import { valueScale } from "../../../src/render/svg/valueScale";
import { chartOf } from "./charts";

const ticksOf = (values: readonly (number | null)[], measure: MeasureId = "t3_doctor", top?: number) =>
  valueScale(chartOf(values, { measure }), values.length, top).ticks;

test.each<[why: string, values: readonly (number | null)[], measure: MeasureId, ticks: readonly number[]]>([
  ["from 0 where lower is better and the data allow it", [5, 33], "t3_doctor", [0, 10, 20, 30, 40]],
  ["not from 0 where all values are far from it", [28, 33], "t3_doctor", [26, 28, 30, 32, 34]],
  ["not from 0 where no direction is agreed", [105, 130], "demand", [100, 110, 120, 130, 140]],
  ["in whole quarters of a hundred", [100, 165], "demand", [75, 100, 125, 150, 175]],
  ["around values that are all equal", [40, 40, 40], "demand", [30, 35, 40, 45, 50]],
  ["around zeros, which nothing is below", [0, 0], "t3_doctor", [0, 1, 2, 3, 4]],
  ["over negative values too", [-20, 20], "demand", [-40, -20, 0, 20, 40]],
  ["without numbers", [null], "t3_doctor", [0, 5, 10]],
  ["only of values at the ceiling", [182, 182], "t3_doctor", [0, 5, 10]],
  ["never above 100 per cent", [0.9, 1], "phone_same_day", [0.85, 0.9, 0.95, 1]],
])("%s", (_, values, measure, ticks) => {
  const found = ticksOf(values, measure);
  expect(found).toHaveLength(ticks.length);
  found.forEach((tick, index) => expect(tick).toBeCloseTo(ticks[index] ?? NaN, 9));
});

test("a given top is kept to the dot, with ticks below it", () => {
  const { low, high, ticks } = valueScale(chartOf([100, 12]), 2, 46);
  expect([low, high]).toEqual([0, 46]);
  expect(ticks).toEqual([0, 20, 40]);
});

test("a goal is inside the axis from its week on, not before", () => {
  const chart = chartOf([28, 33, 30, 29], { goals: [[4, 10]] });
  expect(valueScale(chart, 4).low).toBe(0);
  expect(valueScale(chart, 3).low).toBeGreaterThan(20);
});
