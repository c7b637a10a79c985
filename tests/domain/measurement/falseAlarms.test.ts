import { falseAlarms } from "../../../src/domain/measurement/falseAlarms";
import { runChart } from "../../../src/domain/measurement/runChart";

const values = Array.from({ length: 30 }, (_, index) => 10 + ((index * 7) % 5));
const without = (position: number) => values.map((value, index) => (index + 1 === position ? null : value));

test("17 charts of a hundred cry wolf where twelve weeks are frozen", () => {
  expect(falseAlarms(runChart(values, { baseline: 12 }))).toBe(17);
});

test.each([
  ["nothing is frozen", runChart(values)],
  ["other weeks than twelve are frozen", runChart(values, { baseline: 8 })],
  ["the chart ends with the baseline", runChart(values.slice(0, 12), { baseline: 12 })],
  ["a week of the baseline has no number", runChart(without(3), { baseline: 12 })],
  ["a week of the baseline is left out", runChart(values, { baseline: 12, exclude: [3] })],
  ["the centre line is given", runChart(values, { baseline: 12, centre: 3 })],
  ["a new level has been accepted", runChart(values, { baseline: [12, null], phases: [20] })],
  ["there is no number", runChart([], { baseline: 12 })],
])("nobody knows where %s", (_, chart) => expect(falseAlarms(chart)).toBeNull());
