import { baselineSuggestion } from "../../../src/domain/measurement/baselineSuggestion";
import { levelSuggestion } from "../../../src/domain/measurement/levelSuggestion";
import { measureChart, type MeasureChart } from "../../../src/domain/measurement/measureChart";
import { bareTeam, type TeamRecord } from "../../../src/domain/measurement/teamRecord";
import { serialOf } from "../../../src/domain/shared/calendar";

const first = serialOf("2026-01-05");
const trace = { who: "", when: null, why: "" };

function chartOf(values: readonly (number | null)[], more: Partial<TeamRecord> = {}): MeasureChart {
  const weeks = values.map((value, index) => ({
    week: first + 7 * index,
    values: { t3_doctor: value },
    note: "",
  }));
  return measureChart({ ...bareTeam, measures: ["t3_doctor"], weeks, ...more }, "t3_doctor");
}

const noise = [20, 24, 19, 26, 22, 21, 25, 18, 23, 20, 24, 19];
const low = [14, 12, 15, 13, 11, 14, 12, 13, 15, 12];
const frozen = { measure: "t3_doctor", start: first, baseline: 12, centre: null, trace } as const;

describe("a frozen baseline is suggested", () => {
  test("once twelve weeks with a number stand before the first test", () => {
    expect(baselineSuggestion(chartOf([...noise, 22]), 13)).toEqual({ weeks: 12, median: 21.5 });
    expect(baselineSuggestion(chartOf([...noise, 22]), null)).toEqual({ weeks: 12, median: 21.5 });
  });

  test("with missing weeks counted in its length", () => {
    const gaps = [...noise.slice(0, 3), null, null, ...noise.slice(3), 22];
    expect(baselineSuggestion(chartOf(gaps), null)).toEqual({ weeks: 14, median: 21.5 });
  });

  test("neither before that nor when a test began inside it", () => {
    expect(baselineSuggestion(chartOf(noise.slice(1)), null)).toBeNull();
    expect(baselineSuggestion(chartOf(noise), null)).toBeNull();
    expect(baselineSuggestion(chartOf([...noise, 22]), 12)).toBeNull();
  });

  test("not when one is agreed on, nor when a new level is", () => {
    expect(baselineSuggestion(chartOf([...noise, 22], { phases: [frozen] }), null)).toBeNull();
    const level = { ...frozen, start: first + 42, baseline: null };
    expect(baselineSuggestion(chartOf([...noise, 22], { phases: [level] }), null)).toBeNull();
  });
});

describe("a new level is suggested", () => {
  test("with both medians, where it began and by which rule", () => {
    const chart = chartOf([...noise, ...low], { phases: [frozen] });
    expect(levelSuggestion(chart)).toEqual({ from: 12, before: 21.5, after: 13, run: 11, runMax: 7 });
  });

  test("not while chance explains it, nor when it is over", () => {
    expect(levelSuggestion(chartOf(noise))).toBeNull();
    expect(levelSuggestion(chartOf([...noise, ...low.slice(0, 3)], { phases: [frozen] }))).toBeNull();
    expect(levelSuggestion(chartOf([...noise, ...low, 25, 26], { phases: [frozen] }))).toBeNull();
  });

  test("never in the direction that nobody wants", () => {
    const high = low.map((value) => 45 - value);
    const chart = chartOf([...noise, ...high], { phases: [frozen] });
    expect(chart.verdict.code).toBe("worse");
    expect(levelSuggestion(chart)).toBeNull();
  });
});
