import { flowWeeks, type FlowRecord } from "../../../src/domain/access/flowRecord";
import { measureChart } from "../../../src/domain/measurement/measureChart";
import { measureIds, type MeasureId } from "../../../src/domain/measurement/measures";
import type { TeamRecord } from "../../../src/domain/measurement/teamRecord";
import { isShift } from "../../../src/domain/measurement/verdictOf";
import { isoWeekOf, serialOf } from "../../../src/domain/shared/calendar";
import { sampleTeams, SAMPLE_MEASURES } from "../../../src/tasks/sample/sampleTeams";
import { stories } from "../../../src/tasks/sample/stories";

const teams = sampleTeams("fi");
const verdicts = teams.map((team) => measureChart(team, "t3_doctor").verdict.code);

test("the round has ten teams of 60 weeks each", () => {
  expect(teams.map(({ weeks }) => weeks.length)).toEqual(Array(10).fill(60));
  expect(new Set(teams.map(({ name }) => name)).size).toBe(10);
});

test("each T3 chart says what its story tells", () => {
  expect(verdicts).toEqual([
    "better",
    "none",
    "better",
    "none",
    "worse",
    "none",
    "held",
    "none",
    "none",
    "none",
  ]);
});

test("a change shows from the week on in which the test began", () => {
  teams.forEach((team, index) => {
    const { verdict } = measureChart(team, "t3_doctor");
    if (!isShift(verdict)) return;
    expect(verdict.run.from).toBe((stories[index]?.changed ?? 0) + 1);
    expect(team.weeks[verdict.run.from - 1]?.note).toBe("Kokeilu alkoi");
  });
});

test("chance signals in no other measure", () => {
  const others = SAMPLE_MEASURES.filter((id) => id !== "t3_doctor");
  const signals = teams.flatMap((team) => others.map((id) => measureChart(team, id).verdict.code));
  expect(new Set(signals)).toEqual(new Set(["none"]));
});

test("weeks without numbers say why", () => {
  for (const { weeks } of teams) {
    const empty = weeks.filter(({ values }) => Object.values(values).every((value) => value === null));
    expect(empty.length).toBeGreaterThanOrEqual(5);
    expect(empty.filter(({ note }) => note === "")).toEqual([]);
  }
});

test("the sample begins where it is asked to, on a Monday", () => {
  const [team] = sampleTeams("sv", serialOf("2027-01-07"));
  expect(isoWeekOf(team?.weeks[0]?.week ?? 0)).toEqual({ year: 2027, week: 1 });
  expect(team?.weeks[0]?.note).toBe("Julhelg, ingen mätning");
});

test("only the chosen measures have numbers and settings", () => {
  const [team] = sampleTeams("fi", undefined, ["demand", "nps", "staff_sick"]);
  expect(Object.keys(team?.weeks[3]?.values ?? {})).toEqual(["nps", "staff_sick_num", "staff_sick_den"]);
  expect(team?.t3?.rows).toEqual([]);
  expect(team?.phases).toEqual([]);
  expect(team?.goals).toEqual([]);
});

test("a measure has the same numbers whichever others are chosen", () => {
  const valuesIn = (team: TeamRecord | undefined, id: MeasureId) =>
    team && measureChart(team, id).chart.points.map(({ value }) => value);
  expect(valuesIn(sampleTeams("fi", undefined, ["demand"])[4], "demand")).toEqual(
    valuesIn(teams[4], "demand"),
  );
  const [alone, among] = [["nps"], ["t3_doctor", "coc", "nps"]] as const;
  expect(valuesIn(sampleTeams("fi", undefined, alone)[2], "nps")).toEqual(
    valuesIn(sampleTeams("fi", undefined, among)[2], "nps"),
  );
});

test("T3 by professional has the median that the story tells", () => {
  const [team] = teams;
  const chart = team && measureChart(team, "t3_doctor");
  const rows = team?.t3?.rows.filter(({ group }) => group === "doctor") ?? [];
  expect(new Set(rows.map(({ code }) => code))).toEqual(new Set(["L1", "L2", "L3"]));
  const third = rows.filter(({ code }) => code === "L2").map(({ days }) => days);
  expect(chart?.chart.points.flatMap(({ value }) => value ?? [])).toEqual(third);
  expect(rows.filter(({ absent }) => absent).length).toBeGreaterThan(10);
  expect(rows.filter((row) => row.third !== null).length).toBeGreaterThan(40);
});

test("the queue is believable: it stays near two weeks of contacts and is counted now and then", () => {
  for (const [index, { capacity }] of teams.entries()) {
    const queue = flowWeeks(capacity as FlowRecord).flatMap(({ backlog }) => backlog ?? []);
    const contacts = stories[index]?.contacts ?? 0;
    expect(Math.min(...queue)).toBeGreaterThan(0.5 * contacts);
    expect(Math.max(...queue)).toBeLessThan(6 * contacts);
    expect(capacity?.rows.filter(({ counted }) => counted !== null).length).toBeGreaterThan(2);
  }
});

test("every measure of the catalogue has numbers in the sample", () => {
  const [team] = sampleTeams("fi", undefined, measureIds);
  const empty = measureIds.filter(
    (id) => team && measureChart(team, id).chart.points.every(({ value }) => value === null),
  );
  expect(empty).toEqual([]);
});
