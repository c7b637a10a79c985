import { measureChart } from "../../../src/domain/measurement/measureChart";
import { bareTeam, type TeamRecord } from "../../../src/domain/measurement/teamRecord";

const teamOf = (weeks: readonly (readonly [number, number])[]): TeamRecord => ({
  ...bareTeam,
  measures: ["t3_doctor"],
  weeks: weeks.map(([week, value]) => ({ week, values: { t3_doctor: value }, note: "" })),
});

const valuesOf = (team: TeamRecord) => measureChart(team, "t3_doctor").chart.points.map(({ value }) => value);

test("a week that stands twice has no value: nobody knows which of the two is meant", () => {
  const team = teamOf([
    [46_027, 12],
    [46_034, 13],
    [46_034, 14],
    [46_041, 15],
  ]);
  expect(valuesOf(team)).toEqual([12, null, null, 15]);
});

test("weeks are put in order, however the sheet was sorted", () => {
  const team = teamOf([
    [46_041, 15],
    [46_027, 12],
    [46_034, 13],
  ]);
  expect(valuesOf(team)).toEqual([12, 13, 15]);
});
