import { emptyFlow, noFlow, type FlowRecord, type FlowRow } from "../../../src/domain/access/flowRecord";
import { emptyT3, type T3Record, type T3Row } from "../../../src/domain/access/t3Record";
import type { MeasureId } from "../../../src/domain/measurement/measures";
import { bareTeam, type TeamRecord } from "../../../src/domain/measurement/teamRecord";
import { serialOf } from "../../../src/domain/shared/calendar";
import { seeded } from "../../../src/tasks/sample/seeded";

const START = serialOf("2026-01-05");
const trace = { who: "Tiimi", when: START, why: "Sovittu" };
const mondays = (count: number, start = START) =>
  Array.from({ length: count }, (_, index) => start + 7 * index);

/** Weeks without numbers of their own. */
export const weeksOf = (count: number, start = START): TeamRecord["weeks"] =>
  mondays(count, start).map((week) => ({ week, values: {}, note: "" }));

const row = (week: number, code: string, more: Partial<T3Row>): T3Row => ({
  week: START + 7 * week,
  group: "doctor",
  code,
  days: null,
  third: null,
  absent: false,
  atLeast: false,
  ...more,
});

export function t3Team(rows: readonly T3Row[], more: Partial<T3Record> = {}, weeks = 12): TeamRecord {
  return {
    ...bareTeam,
    measures: ["t3_doctor", "t3_other"],
    weeks: weeksOf(weeks),
    t3: { ...emptyT3, ...more, rows },
  };
}

/** Days, dates, marks, people away, halves, half a ceiling, two groups, rows in any order. */
const t3Rows: readonly T3Row[] = [
  row(3, "L1", { days: 7 }),
  row(0, "L1", { days: 12 }),
  row(0, "L2", { third: START + 1 + 20 }),
  row(1, "L1", { days: 0 }),
  row(1, "L2", { days: 3, absent: true }),
  row(1, "M1", { days: 40, group: "other" }),
  row(2, "L1", { absent: true }),
  row(2, "L2", { absent: true }),
  row(3, "L2", { atLeast: true }),
  row(4, "L1", { atLeast: true }),
  row(4, "L2", { days: 9 }),
  row(4, "L3", { days: 182 }),
  row(5, "L1", { third: START + 36 }),
  row(6, "L1", { days: 14 }),
  row(6, "M1", { days: 8, group: "other" }),
  row(6, "M2", { days: 9, group: "other" }),
];

const flow = (rows: readonly Partial<FlowRow>[], more: Partial<FlowRecord> = {}): TeamRecord => ({
  ...bareTeam,
  measures: ["backlog", "utilisation", "dna", "demand_unmet"] as const,
  charts: { dna: "run", utilisation: "xmr" },
  weeks: weeksOf(rows.length),
  capacity: {
    ...emptyFlow([]),
    ...more,
    rows: rows.map((each, index) => ({ week: START + 7 * index, ...noFlow, ...each })),
  },
});

const full = { external: 90, internal: 20, capacity: 100, activity: 95, booked: 97, noShows: 4 };

function followed(measures: readonly MeasureId[], charts: TeamRecord["charts"], seed: number): TeamRecord {
  const next = seeded(seed);
  const columns = ["dna", "phone_same_day", "emergency_use"] as const;
  return {
    ...bareTeam,
    measures,
    charts,
    own: [
      { id: "own_1", name: "Kotikäynnit", unit: "kpl", direction: "higher", kind: "value" },
      { id: "own_2", name: "", unit: "", direction: "none", kind: "value" },
      { id: "own_3", name: "”Jono” & =1", unit: "%", direction: "lower", kind: "value" },
    ],
    weeks: weeksOf(30).map(({ week }, index) => {
      const whole = 80 + Math.round(40 * next());
      const pairs = columns.flatMap((id) => [
        [`${id}_num`, next() < 0.1 ? null : Math.round(whole * (0.1 + 0.1 * next()))],
        [`${id}_den`, whole],
      ]);
      const level = index < 14 ? 20 : 31;
      const own = ["own_1", "own_2", "own_3"].map((id) => [id, level + Math.round(4 * next())]);
      const rest = [
        ["nps", Math.round(60 * next()) - 30],
        ["coc", Math.round(100 * next()) / 100],
        ["staff_pulse", Math.round(100 * next()) / 10],
        ["staff_pulse_n", Math.round(9 * next())],
      ];
      return { week, values: Object.fromEntries([...pairs, ...own, ...rest]), note: "" };
    }),
    phases: measures.flatMap((measure) => [
      { measure, start: START, baseline: 8, centre: null, trace },
      ...(seed % 2 === 0 ? [{ measure, start: START + 7 * 15, baseline: null, centre: null, trace }] : []),
    ]),
    excludes: measures.map((measure) => ({ measure, week: START + 7 * 4, trace })),
    goals: measures.map((measure) => ({
      measure,
      from: null,
      goal: measure === "dna" || measure === "phone_same_day" ? 0.12 : 12,
      trace,
    })),
  };
}

/** Teams at the edges of the sheets of T3 and of capacity, own measures, and every kind of limit. */
export const craftedAccess: Readonly<Record<string, TeamRecord>> = {
  t3Edges: t3Team(t3Rows),
  t3OldCeiling: t3Team([...t3Rows, row(7, "L1", { days: 42 }), row(7, "L2", { days: 43 })], {
    ceiling: 42,
    sampleDay: 3,
  }),
  t3Nobody: t3Team([], {}, 3),
  t3AtTheEnd: t3Team([row(0, "L1", { days: 9 }), row(1, "L1", { atLeast: true })], {}, 2),
  flowEdges: flow(
    [
      { ...full, removed: 3, counted: 251, unmet: 4 },
      {},
      { activity: 12 },
      { removed: 5 },
      { ...full, capacity: 0 },
      { ...full, booked: 0, noShows: 0 },
      { internal: 7 },
      { ...full, unmet: 0, counted: 300 },
      {},
    ],
    { start: 240, plan: { target: 40, demand: null, capacity: 130, weeks: 8 } },
  ),
  flowCleared: flow([full, full], { start: 0, plan: { target: 500, demand: 90, capacity: 100, weeks: 0 } }),
  flowNever: flow([full, full, full], { start: 12 }),
  flowNothing: flow([{}, {}, {}]),
  ownMeasures: followed(["own_1", "own_2", "own_3"], {}, 1),
  limitsOfShares: followed(["dna", "phone_same_day"], { dna: "p", phone_same_day: "pPrime" }, 2),
  limitsOfRates: followed(["emergency_use", "own_1"], { own_1: "xmr" }, 3),
  limitsOfValues: followed(["nps", "coc", "staff_pulse"], { nps: "xmr", coc: "xmr", staff_pulse: "xmr" }, 4),
};
