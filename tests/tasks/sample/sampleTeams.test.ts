import { measureChart } from "../../../src/domain/measurement/measureChart";
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
  const [team] = sampleTeams("fi", undefined, ["demand", "dna"]);
  expect(Object.keys(team?.weeks[3]?.values ?? {})).toEqual(["demand", "dna_num", "dna_den"]);
  expect(team?.phases).toEqual([]);
  expect(team?.goals).toEqual([]);
});

test("a measure has the same numbers whichever others are chosen", () => {
  const alone = sampleTeams("fi", undefined, ["demand"])[4]?.weeks.map(({ values }) => values.demand ?? null);
  expect(alone).toEqual(teams[4]?.weeks.map(({ values }) => values.demand ?? null));
});
