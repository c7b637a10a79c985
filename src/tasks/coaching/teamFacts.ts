import { currentGoal } from "../../domain/measurement/goalAt";
import { measureChart, type MeasureChart } from "../../domain/measurement/measureChart";
import { isShift } from "../../domain/measurement/verdictOf";
import { mondayOf, type Serial } from "../../domain/shared/calendar";
import { ideaPlaces } from "../../domain/team/ideaPlaces";
import { isOpenLong, pdsaCounts, testNumber, type PdsaCounts } from "../../domain/team/pdsaStage";
import type { TeamBook } from "../../domain/team/TeamBook";
import type { TeamWorkbook } from "../openWorkbook";

/** What a coach should know of the team before the talk; nothing of it is judged. */
export type TeamFacts = {
  /** Weeks with a number, of those that are over. */
  readonly filled: number;
  readonly due: number;
  /** The newest week that has a number. */
  readonly lastFilled: Serial | null;
  /** Cells that need a look. */
  readonly findings: number;
  readonly charts: readonly MeasureChart[];
  /** Charts in which something changed. */
  readonly signals: readonly MeasureChart[];
  readonly goals: readonly GoalFact[];
  readonly scores: ScoreFact;
  readonly tests: PdsaCounts;
  /** Tests that have been open for long, by number. */
  readonly openLong: readonly { readonly number: number; readonly days: number }[];
  readonly ideas: { readonly all: number; readonly first: number };
  /** Interviews with clients. */
  readonly interviews: number;
  /** `null` where nobody has said. */
  readonly hasClient: boolean | null;
  readonly sponsorCommitted: boolean | null;
};

/** Where a measure is against its goal. */
type GoalFact = { readonly chart: MeasureChart; readonly goal: number; readonly latest: number };

/** The team's own two latest scores, and the coach's latest. */
type ScoreFact = {
  readonly before: number | null;
  readonly own: number | null;
  readonly coach: number | null;
};

export function teamFacts({ read }: TeamWorkbook, today: Serial): TeamFacts {
  const { team, findings } = read;
  const charts = team.measures.map((id) => measureChart(team, id));
  const filled = filledWeeks(charts);
  const over = team.weeks.filter(({ week }) => week < mondayOf(today));
  const { rows, fields } = team.work;
  const { sponsorCommitted } = fields.team;
  return {
    filled: over.filter(({ week }) => filled.has(week)).length,
    due: over.length,
    lastFilled: filled.size === 0 ? null : Math.max(...filled),
    findings: findings.length,
    charts,
    signals: charts.filter(({ verdict }) => isShift(verdict) || verdict.code === "mixed"),
    goals: charts.flatMap(goalOf),
    scores: scoresOf(team),
    tests: pdsaCounts(rows.testRows, today),
    openLong: rows.testRows.flatMap((test) => {
      const number = testNumber(test, rows.testRows);
      const { started } = test;
      const isLong = number !== null && started !== null && isOpenLong(test, today);
      return isLong ? [{ number, days: today - started }] : [];
    }),
    ideas: {
      all: rows.ideaRows.length,
      first: ideaPlaces(rows.ideaRows).filter(({ quadrant }) => quadrant === "first").length,
    },
    interviews: rows.interviewRows.length,
    hasClient: rows.roleRows.length === 0 ? null : rows.roleRows.some(({ role }) => role === "client"),
    sponsorCommitted: sponsorCommitted === null ? null : sponsorCommitted === "yes",
  };
}

const filledWeeks = (charts: readonly MeasureChart[]): ReadonlySet<Serial> =>
  new Set(
    charts.flatMap(({ chart, weeks }) =>
      chart.points.flatMap(({ value }, index) => (value === null ? [] : [weeks[index] ?? 0])),
    ),
  );

function goalOf(chart: MeasureChart): readonly GoalFact[] {
  const goal = currentGoal(chart);
  const latest = chart.chart.points.findLast(({ value }) => value !== null)?.value ?? null;
  return goal === null || latest === null ? [] : [{ chart, goal, latest }];
}

function scoresOf({ work }: TeamBook): ScoreFact {
  const rows = [...work.rows.assessmentRows].sort((a, b) => (a.workshop ?? 0) - (b.workshop ?? 0));
  const own = rows.flatMap((row) => (row.own === null ? [] : [row.own]));
  const coach = rows.flatMap((row) => (row.coach === null ? [] : [row.coach]));
  return { before: own.at(-2) ?? null, own: own.at(-1) ?? null, coach: coach.at(-1) ?? null };
}
