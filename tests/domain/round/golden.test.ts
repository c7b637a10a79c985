// Answers by Python's standard library; holidays agree with date-holidays for 2022–2035; see golden/README.md.
import { coachingSessions } from "../../../src/domain/round/coachingSessions";
import { holidaysOf } from "../../../src/domain/round/holidays";
import { schedule } from "../../../src/domain/round/schedule";
import { isoOf, serialOf } from "../../../src/domain/shared/calendar";
import { golden } from "../../golden";

const years = golden<{ years: Record<string, Record<string, string>> }>(
  "round/fi_holidays_2022_2035.json",
).years;

test.each(Object.entries(years))("holidays of %s", (year, days) => {
  expect(holidaysOf(Number(year)).map(({ day }) => isoOf(day))).toEqual(Object.values(days));
});

type Case = {
  id: string;
  workshops: string[][];
  expected: {
    info_session: string;
    participant_list_deadlines: string[];
    participant_list_effective: string[];
    prior_evening: string[];
    gap_days: number[];
    total_days: number;
    self_assessment_at: number[];
    problems: string[];
  };
};
test.each(golden<{ cases: Case[] }>("round/schedule.json").cases)(
  "schedule: $id",
  ({ workshops, expected }) => {
    const found = schedule(workshops.map((days) => days.map(serialOf)));
    expect({
      info_session: isoOf(found.infoSession),
      participant_list_deadlines: found.listsDue.map(isoOf),
      participant_list_effective: found.listsDueEffective.map(isoOf),
      prior_evening: found.priorEvenings.map(isoOf),
      gap_days: found.gapDays,
      total_days: found.totalDays,
      self_assessment_at: found.selfAssessmentAt,
      problems: found.problems.map(({ code, workshop, day }) =>
        [`W${workshop}`, ...(day === undefined ? [] : [isoOf(day)]), code].join(" "),
      ),
    }).toEqual(expected);
  },
);

const sessions = golden<{ cases: { teams: number; sessions: number[] }[] }>(
  "round/coaching_sessions.json",
).cases;
test.each(sessions)("coaching of $teams teams: $sessions", ({ teams, sessions: wanted }) =>
  expect(coachingSessions(teams)).toEqual(wanted),
);

const problemsOf = (...workshops: string[][]) =>
  schedule(workshops.map((days) => days.map(serialOf))).problems.map(({ code, workshop }) => [
    workshop,
    code,
  ]);

test("workshops in the wrong order, with a day between, and on a weekend are named", () => {
  expect(problemsOf(["2027-02-09"], ["2027-02-09"])).toEqual([[2, "ORDER"]]);
  expect(problemsOf(["2027-02-09", "2027-02-11"])).toEqual([[1, "NOT_CONSECUTIVE"]]);
  expect(problemsOf(["2027-02-13"])).toEqual([[1, "WEEKEND"]]);
});
