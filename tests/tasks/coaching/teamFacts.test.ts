import { blankTeam } from "../../../src/tasks/blankTeam";
import { teamFacts } from "../../../src/tasks/coaching/teamFacts";
import { TODAY, fileOf, teamWith } from "../week/teamFile";

test("the sample's facts are what stands in its sheets", async () => {
  const team = teamWith();
  const facts = teamFacts(await fileOf(team), TODAY);
  const { testRows, assessmentRows, ideaRows, interviewRows } = team.work.rows;
  const begun = testRows.filter(({ started }) => started !== null);
  expect(facts.tests).toMatchObject({
    begun: begun.length,
    decided: begun.filter(({ decision }) => decision !== null).length,
    adopted: begun.filter(({ decision }) => decision === "adopt").length,
  });
  const own = assessmentRows.flatMap(({ own: score }) => (score === null ? [] : [score]));
  expect([facts.scores.before, facts.scores.own]).toEqual(own.slice(-2));
  expect([facts.ideas.all, facts.interviews]).toEqual([ideaRows.length, interviewRows.length]);
  expect(facts.signals.map(({ measure }) => measure.id)).toEqual(["t3_doctor"]);
  expect(facts.goals.map(({ chart, goal }) => [chart.measure.id, goal])).toContainEqual(["t3_doctor", 14]);
  expect(facts.findings).toBe(0);
});

test("of a team that has typed nothing nothing is claimed", async () => {
  const facts = teamFacts(await fileOf(blankTeam(TODAY)), TODAY);
  expect(facts).toMatchObject({
    filled: 0,
    lastFilled: null,
    signals: [],
    goals: [],
    scores: { before: null, own: null, coach: null },
    tests: { begun: 0 },
    openLong: [],
    ideas: { all: 0, first: 0 },
    hasClient: null,
    sponsorCommitted: null,
  });
});
