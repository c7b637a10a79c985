import fc from "fast-check";
import { currentGoal, goalAt } from "../../../src/domain/measurement/goalAt";
import { measureChart } from "../../../src/domain/measurement/measureChart";
import { bareTeam, type TeamRecord } from "../../../src/domain/measurement/teamRecord";

const START = 46_027;
const trace = { who: "", when: null, why: "" };

type Goal = readonly [from: number | null, goal: number];

/** A team of one measure; goals begin on a day counted from the first Monday. */
const chartOf = (values: readonly (number | null)[], goals: readonly Goal[]) => {
  const team: TeamRecord = {
    ...bareTeam,
    measures: ["t3_doctor"],
    weeks: values.map((value, index) => ({
      week: START + 7 * index,
      values: { t3_doctor: value },
      note: "",
    })),
    goals: goals.map(([from, goal]) => ({
      measure: "t3_doctor",
      from: from === null ? null : START + from,
      goal,
      trace,
    })),
  };
  return measureChart(team, "t3_doctor");
};

type Told = readonly [values: readonly (number | null)[], goal: number, why: string];

test.each<Told>([
  [[12, 13, null, null], 14, "a goal of weeks to come is none yet"],
  [[12, 13, 15, null], 10, "a goal is in force from its own week on"],
  [[null, null, null, null], 14, "before the first number the goal of the first week is told"],
  [[12, 13, 15, 9], 10, "it stays in force"],
])("%j: %i, %s", (values, goal) =>
  expect(
    currentGoal(
      chartOf(values, [
        [null, 14],
        [14, 10],
      ]),
    ),
  ).toBe(goal),
);

test("a goal that begins after the newest number is no goal yet", () => {
  expect(currentGoal(chartOf([12, null], [[7, 10]]))).toBeNull();
  expect(currentGoal(chartOf([12, null], []))).toBeNull();
});

test("of every week the goal is the newest row that has begun by then", () => {
  const week = fc.option(fc.nat(11), { nil: null });
  const value = fc.option(fc.nat(40), { nil: null });
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 12 }),
      fc.uniqueArray(week, { maxLength: 5 }),
      (values, froms) => {
        const goals = froms.map((from, index): Goal => [from === null ? null : 7 * from, 100 + index]);
        const begun = (at: number) =>
          [...goals].sort((a, b) => (a[0] ?? -1) - (b[0] ?? -1)).findLast(([from]) => (from ?? -1) <= 7 * at);
        const chart = chartOf(values, goals);
        values.forEach((_, index) => expect(goalAt(chart, index + 1)).toBe(begun(index)?.[1] ?? null));
        const latest = Math.max(
          0,
          values.findLastIndex((each) => each !== null),
        );
        expect(currentGoal(chart)).toBe(begun(latest)?.[1] ?? null);
      },
    ),
  );
});
