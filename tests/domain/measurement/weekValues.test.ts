import { emptyFlow } from "../../../src/domain/access/flowRecord";
import { emptyT3, type T3Row } from "../../../src/domain/access/t3Record";
import { measureChart } from "../../../src/domain/measurement/measureChart";
import { measureOf } from "../../../src/domain/measurement/measureOf";
import { measureIds, measures, type MeasureId } from "../../../src/domain/measurement/measures";
import { bareTeam, type TeamRecord } from "../../../src/domain/measurement/teamRecord";
import { weekValues } from "../../../src/domain/measurement/weekValues";
import { measureText } from "../../../src/i18n/measures/measureText";
import { languages } from "../../../src/i18n/language";

const MONDAY = 46_027;

function teamOf(
  rows: readonly Readonly<Record<string, number | null>>[],
  more: Partial<TeamRecord> = {},
): TeamRecord {
  const weeks = rows.map((values, index) => ({ week: MONDAY + 7 * index, values, note: "" }));
  return { ...bareTeam, weeks, ...more };
}

const valuesIn = (team: TeamRecord, id: MeasureId) =>
  weekValues(team, measureOf(team, id)).map(({ value }) => value);

test("a share is the part of the whole, a rate so many per thousand", () => {
  const week = { upc_num: 60, upc_den: 80, emergency_use_num: 38, emergency_use_den: 9500 };
  const team = teamOf([week, { upc_num: 0, upc_den: 0, emergency_use_num: 3 }]);
  expect(valuesIn(team, "upc")).toEqual([0.75, null]);
  expect(valuesIn(team, "emergency_use")).toEqual([4, null]);
});

test("a mean of fewer than five answers is not shown: it might tell who gave them", () => {
  const team = teamOf([
    { staff_pulse: 7.4, staff_pulse_n: 5 },
    { staff_pulse: 2, staff_pulse_n: 4 },
    { staff_pulse: 6, staff_pulse_n: null },
  ]);
  expect(valuesIn(team, "staff_pulse")).toEqual([7.4, null, null]);
});

test("T3 comes from its own sheet where there is one, and is told apart where it is at least that", () => {
  const row = (code: string, days: number | null, more: Partial<T3Row> = {}): T3Row => {
    return { week: MONDAY, group: "doctor", code, days, third: null, absent: false, atLeast: false, ...more };
  };
  const rows = [row("L1", 9), row("L2", null, { atLeast: true }), row("L3", 5, { group: "nurse" })];
  const team = teamOf([{ t3_doctor: 3 }], { t3: { ...emptyT3, rows } });
  expect(weekValues(team, measureOf(team, "t3_doctor"))).toMatchObject([{ value: 95.5, censored: true }]);
  expect(valuesIn(team, "t3_nurse")).toEqual([5]);
  expect(valuesIn({ ...team, t3: null }, "t3_doctor")).toEqual([3]);
});

test("the older ceiling is the measure's own", () => {
  const team = teamOf([], { t3: { ...emptyT3, ceiling: 42 } });
  expect(measureOf(team, "t3_doctor")).toMatchObject({ ceiling: 42, max: 42 });
  expect(measureOf({ ...team, t3: null }, "t3_doctor")).toMatchObject({ ceiling: 182 });
});

test("demand and capacity come from their sheet; a week that stands twice on either has no value", () => {
  const flow = emptyFlow([MONDAY, MONDAY + 7, MONDAY + 14, MONDAY + 14]);
  const rows = flow.rows.map((row) => ({ ...row, external: 90, internal: 10, capacity: 80, activity: 60 }));
  const team = teamOf([{}, {}, {}], { capacity: { ...flow, start: 5, rows } });
  expect(valuesIn(team, "demand")).toEqual([100, 100, null]);
  expect(valuesIn(team, "backlog")).toEqual([45, 85, null]);
  expect(valuesIn(team, "utilisation")).toEqual([0.75, 0.75, null]);
});

test("a chart that does not suit its measure is not drawn", () => {
  const charts = { nps: "p", dna: "u", phone_same_day: "xmr" } as const;
  const chart = (id: MeasureId) => measureOf(teamOf([], { charts }), id).chart;
  expect([chart("nps"), chart("dna"), chart("phone_same_day")]).toEqual(["run", "p", "xmr"]);
});

test("limits use each phase's own baseline and never change the verdict", () => {
  const values = [
    ...Array<number>(12)
      .fill(0)
      .map((_, i) => 20 + (i % 3)),
    ...Array<number>(12)
      .fill(0)
      .map((_, i) => 30 + (i % 3)),
  ];
  const trace = { who: "", when: null, why: "" };
  const phases = [0, 12].map((week) => {
    return { measure: "nps" as const, start: MONDAY + 7 * week, baseline: 6, centre: null, trace };
  });
  const team = teamOf(
    values.map((nps) => ({ nps })),
    { phases },
  );
  const plain = measureChart(team, "nps");
  const limited = measureChart({ ...team, charts: { nps: "xmr" } }, "nps");
  expect(plain.limits).toBeNull();
  expect(limited.limits?.points.map(({ centre }) => centre)).toEqual([
    ...Array<number>(12).fill(21),
    ...Array<number>(12).fill(31),
  ]);
  expect(limited.verdict).toEqual(plain.verdict);
});

test("every measure of the catalogue has its words in every language, and no words are left over", () => {
  for (const language of languages) {
    const { column, ...words } = measureText[language];
    expect(Object.keys(words).sort()).toEqual([...measureIds].sort());
    expect(column.headers).toEqual([]);
    for (const id of measureIds) {
      const { name, subject, headers, help, definition } = words[id];
      const count = measures[id].kind === "value" ? 1 : 2;
      expect([id, headers.length, help.length]).toEqual([id, count, count]);
      for (const text of [name, subject, definition, ...headers, ...help]) expect(text.trim()).not.toBe("");
    }
  }
});
