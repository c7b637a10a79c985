import { columnChart } from "../../../src/domain/measurement/columnChart";
import { measureChart, type MeasureChart } from "../../../src/domain/measurement/measureChart";
import { FEWEST_ANSWERS } from "../../../src/domain/measurement/weekValues";
import type { ChartKind } from "../../../src/domain/measurement/MeasureTraits";
import { columnsOf, measureNamed, type MeasureId } from "../../../src/domain/measurement/measures";
import { bareTeam, type TeamRecord } from "../../../src/domain/measurement/teamRecord";
import { serialOf } from "../../../src/domain/shared/calendar";

/** Monday of 2025-W48. */
const FIRST_WEEK = serialOf("2025-11-24");

/** 52 weeks: a baseline of 12, a missing fortnight, one week at the ceiling, July, then a real change. */
export const year: readonly (number | null)[] = [
  ...[26, 29, 24, 31, null, null, 33, 182, 30, 27, 25, 28, 31, 27, 24, 26, 30, 33, 29, 25, 27, 32, 26, 24.5],
  ...[28, 30, 27, 29, 22, 19, 21, null, null, null, 24, 18, 17, 20, 16, 15, 18, 14, 16, 17, 13, 15, 16, 14],
  ...[12, 15, 14, 13],
];

type Settings = {
  readonly measure?: MeasureId;
  /** First position and, where it is frozen, weeks of the baseline. */
  readonly phases?: readonly (readonly [position: number, baseline: number | null])[];
  readonly goals?: readonly (readonly [position: number, goal: number])[];
  readonly exclude?: readonly number[];
  readonly chart?: ChartKind;
  /** What shares are counted of, again and again. */
  readonly wholes?: readonly number[];
};

const trace = { who: "", when: null, why: "" };
const mondayAt = (position: number) => FIRST_WEEK + 7 * (position - 1);

/** The chart of these values, week after week; a share is typed as so many of one, a rate of so many. */
export function chartOf(values: readonly (number | null)[], settings: Settings = {}): MeasureChart {
  const id = settings.measure ?? "t3_doctor";
  const [first = "", second] = columnsOf(measureNamed(id));
  const whole = measureNamed(id).kind === "mean" ? FEWEST_ANSWERS : measureNamed(id).per;
  const typed = (value: number | null, of: number | undefined) => {
    if (second === undefined) return { [first]: value };
    return of === undefined || value === null
      ? { [first]: value, [second]: whole }
      : { [first]: Math.round(value * of), [second]: of };
  };
  const team: TeamRecord = {
    ...bareTeam,
    measures: [id],
    charts: { [id]: settings.chart ?? "run" },
    weeks: values.map((value, index) => ({
      week: mondayAt(index + 1),
      values: typed(value, settings.wholes?.[index % settings.wholes.length]),
      note: "",
    })),
    phases: (settings.phases ?? []).map(([position, baseline]) => ({
      measure: id,
      start: mondayAt(position),
      baseline,
      centre: null,
      trace,
    })),
    excludes: (settings.exclude ?? []).map((position) => ({ measure: id, week: mondayAt(position), trace })),
    goals: (settings.goals ?? []).map(([position, goal]) => ({
      measure: id,
      from: mondayAt(position),
      goal,
      trace,
    })),
  };
  return measureChart(team, id);
}

/** The year with what a team agrees on: a frozen baseline and a goal. */
export const shortened = chartOf(year, { phases: [[1, 12]], goals: [[13, 14]] });

/** A baseline of 12 weeks, 14 low weeks, and then as it was. */
export const past = chartOf(
  [
    ...[26, 29, 24, 31, 28, 27, 33, 30, 27, 25, 29, 28],
    ...[18, 17, 20, 16, 15, 18, 14, 16, 17, 13, 15, 16, 14, 18],
    ...[29, 31, 26, 36, 33],
  ],
  { phases: [[1, 12]], goals: [[13, 14]] },
);

/** The same year after the new level was accepted, with a week left out and a goal that moved. */
export const settled = chartOf(year, {
  phases: [
    [1, null],
    [29, null],
  ],
  goals: [
    [13, 20],
    [29, 14],
  ],
  exclude: [21],
});

/** A share without a signal, and a goal that it has not reached. */
export const phone = chartOf(
  year.map((value, index) => value && 0.82 + ((index * 7) % 10) / 100),
  { measure: "phone_same_day", goals: [[13, 0.95]] },
);

/** The year with limits from its frozen baseline, the week without free slots left out. */
export const limited = chartOf(year, { phases: [[1, 12]], goals: [[13, 14]], exclude: [8], chart: "xmr" });

/** Shares of weeks of different sizes: the limits step. */
export const limitedShares = chartOf(
  year.map((value, index) => value && 0.82 + ((index * 7) % 10) / 100),
  { measure: "phone_same_day", goals: [[13, 0.95]], chart: "p", wholes: [210, 180, 240, 90] },
);

export const nothingYet = chartOf(Array<null>(60).fill(null));

/** Any column of numbers with thousands, of which nobody said what it measures. */
export const anyColumn = columnChart(year.map((value) => (value === null ? null : value * 100)));
