import type { MeasureId } from "../../../src/domain/measurement/measures";
import {
  bareTeam,
  type PhaseSetting,
  type TeamRecord,
  type WeekRecord,
} from "../../../src/domain/measurement/teamRecord";
import { serialOf, type Serial } from "../../../src/domain/shared/calendar";
import { seeded } from "../../../src/tasks/sample/seeded";

const START = serialOf("2026-01-05");
const trace = { who: "Tiimi", when: START, why: "Sovittu" };
const at = (week: number): Serial => START + 7 * week;

type Values = readonly (number | null)[];

/** A team of one measure, a value a week from the first week of 2026 on. */
function teamOf(values: Values, settings: Partial<TeamRecord> = {}, start = START): TeamRecord {
  const weeks = values.map((value, index): WeekRecord => {
    return { week: start + 7 * index, values: { t3_doctor: value }, note: "" };
  });
  return { ...bareTeam, name: "Koe", round: "Kierros", measures: ["t3_doctor"], weeks, ...settings };
}

/** A share a week, as numerator and denominator. */
function shareOf(
  shares: readonly (readonly [number | null, number | null])[],
  settings: Partial<TeamRecord>,
) {
  const weeks = shares.map(([part, whole], index): WeekRecord => {
    return { week: at(index), values: { dna_num: part, dna_den: whole }, note: "" };
  });
  return { ...teamOf([], settings), measures: ["dna" as MeasureId], charts: { dna: "run" as const }, weeks };
}

const phase = (
  start: Serial | null,
  baseline: number | null,
  centre: number | null = null,
  measure: MeasureId = "t3_doctor",
): PhaseSetting => ({ measure, start, baseline, centre, trace });

const steps = (...parts: readonly (readonly [number, number])[]): Values =>
  parts.flatMap(([count, level]) => Array.from({ length: count }, (_, index) => level + (index % 3) - 1));

const randomTeam = (seed: number): TeamRecord => {
  const next = seeded(seed);
  const weeks = 18 + Math.floor(next() * 20);
  const values = Array.from({ length: weeks }, (_, week) =>
    next() < 0.15 ? null : Math.round(10 + next() * 6 - (week > 12 ? 4 * next() : 0)),
  );
  const week = () => at(Math.floor(next() * weeks));
  return teamOf(values, {
    phases: [phase(week(), 1 + Math.floor(next() * 9)), phase(week(), null), phase(null, 3)],
    excludes: [1, 2, 3].map(() => ({ measure: "t3_doctor", week: week(), trace })),
    goals: [1, 2].map(() => ({ measure: "t3_doctor", from: week(), goal: Math.round(next() * 20), trace })),
  });
};

/** Teams at the edges of the rule; each is calculated by LibreOffice and by the domain. */
export const craftedTeams: Readonly<Record<string, TeamRecord>> = {
  populationLikeADay: {
    ...teamOf([], { measures: ["emergency_use"] }),
    weeks: Array.from({ length: 14 }, (_, index) => ({
      week: at(index),
      values: { emergency_use_num: 90 + ((index * 5) % 7), emergency_use_den: 45_000 + index },
      note: "",
    })),
  },
  allMissing: teamOf(Array<null>(12).fill(null)),
  oneWeek: teamOf([14]),
  allEqual: teamOf(Array<number>(20).fill(7)),
  tieAtTwelveDecimals: shareOf(
    [
      [1, 10],
      [2, 10],
      [15, 100],
      [3, 20],
      [15, 100],
      [1, 5],
      [1, 5],
      [1, 5],
      [1, 5],
      [1, 5],
      [1, 5],
      [1, 5],
    ],
    { phases: [phase(null, 2, null, "dna")] },
  ),
  zeroDenominator: shareOf(
    [
      [0, 0],
      [1, 10],
      [0, 12],
      [null, 9],
      [4, null],
      [2, 8],
    ],
    {},
  ),
  twoPhasesWithOwnBaselines: teamOf(steps([16, 20], [20, 11]), {
    phases: [phase(START, 8), phase(at(16), 6)],
  }),
  phaseFromTheBeginning: teamOf(steps([8, 20], [12, 26]), { phases: [phase(null, 8)] }),
  excludedWeeks: teamOf(steps([6, 10], [2, 90], [14, 10]), {
    excludes: [6, 7].map((week) => ({ measure: "t3_doctor", week: at(week), trace })),
  }),
  everythingExcluded: teamOf([1, 2, 3], {
    excludes: [0, 1, 2].map((week) => ({ measure: "t3_doctor", week: at(week), trace })),
  }),
  givenCentre: teamOf(steps([20, 12]), { phases: [phase(null, null, 14)] }),
  datedGoals: teamOf(steps([15, 12]), {
    goals: [
      { measure: "t3_doctor", from: at(10), goal: 7, trace },
      { measure: "t3_doctor", from: null, goal: 14, trace },
      { measure: "t3_doctor", from: at(5), goal: 10, trace },
    ],
  }),
  goalToCome: teamOf([...steps([12, 15]), ...Array<null>(8).fill(null)], {
    goals: [
      { measure: "t3_doctor", from: at(14), goal: 7, trace },
      { measure: "t3_doctor", from: at(4), goal: 10, trace },
    ],
  }),
  goalBeforeNumbers: teamOf(Array<null>(6).fill(null), {
    goals: [
      { measure: "t3_doctor", from: null, goal: 14, trace },
      { measure: "t3_doctor", from: at(3), goal: 10, trace },
    ],
  }),
  crossingsOnly: teamOf([9, 9, 9, 9, 9, 3, 3, 3, 3, 3, 9, 9, 9, 9, 9, 3, 3, 3, 3, 3, 9, 9, 9, 3, 3, 3]),
  worse: teamOf(steps([12, 10], [14, 22]), { phases: [phase(START, 12)] }),
  betterForAWhile: teamOf(steps([12, 20], [14, 10], [6, 30]), { phases: [phase(null, 12)] }),
  worseForAWhile: teamOf(steps([12, 10], [14, 22], [3, 8]), { phases: [phase(START, 12)] }),
  shareForAWhile: shareOf(
    [...Array<number>(12).fill(2), ...Array<number>(12).fill(6), 1, 1].map((part, week) => [
      part + (week % 2),
      50,
    ]),
    { phases: [phase(null, 12, null, "dna")] },
  ),
  unsortedRows: (() => {
    const team = teamOf(steps([12, 20], [16, 12]), { phases: [phase(START, 12)] });
    const order = team.weeks.map((_, index) => (index * 11) % team.weeks.length);
    return { ...team, weeks: order.map((index) => team.weeks[index] as WeekRecord) };
  })(),
  fiftyThreeWeeks: teamOf(steps([14, 9]), {}, serialOf("2026-11-16")),
  withoutDirection: { ...teamOf([]), ...demandTeam([12, 100], [12, 130]) },
  thousands: {
    ...teamOf([]),
    ...demandTeam([12, 1000], [9, 12_345.6]),
    goals: [{ measure: "demand", from: null, goal: 9_999.9, trace }],
  },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((seed) => [`random${seed}`, randomTeam(seed)])),
};

function demandTeam(
  ...parts: readonly (readonly [number, number])[]
): Pick<TeamRecord, "measures" | "weeks" | "phases"> {
  const values = steps(...parts);
  const weeks = values.map((value, index): WeekRecord => {
    return { week: at(index), values: { demand: value }, note: "" };
  });
  return { measures: ["demand"], weeks, phases: [phase(null, 12, null, "demand")] };
}
