import type { Serial } from "../shared/calendar";
import { columnsOf, measures, type Measure, type MeasureId } from "./measures";
import { ratio } from "./ratio";
import { runChart, type RunChart } from "./runChart";
import type { PhaseSetting, TeamRecord, WeekRecord } from "./teamRecord";
import { verdictOf, type Verdict } from "./verdictOf";

/** A measure's chart with everything that words and pictures need. */
export type MeasureChart = {
  readonly measure: Measure;
  /** Mondays, oldest first; one per point. */
  readonly weeks: readonly Serial[];
  readonly chart: RunChart;
  readonly verdict: Verdict;
  /** The goal in force from a position on; steps where it moved. */
  readonly goals: readonly { readonly fromPosition: number; readonly value: number }[];
  readonly notes: readonly string[];
};

/**
 * The chart of one measure from a team's record: the same rule as the native formulas of the workbook. A week that
 * stands twice has no value, because nobody knows which of the two is meant.
 *
 * @throws DomainError `not-a-number` when a value is not finite
 */
export function measureChart(team: TeamRecord, id: MeasureId): MeasureChart {
  const measure = measures[id];
  const rows = [...team.weeks].sort((a, b) => a.week - b.week);
  const weeks = rows.map(({ week }) => week);
  const twice = new Set(weeks.filter((week, index) => week === weeks[index - 1]));
  const excluded = new Set(team.excludes.filter((each) => each.measure === id).map(({ week }) => week));
  const phases = phasesOf(
    weeks,
    team.phases.filter((phase) => phase.measure === id),
  );
  const chart = runChart(
    rows.map((row) => (twice.has(row.week) ? null : valueOf(row, measure))),
    {
      phases: phases.map(({ end }) => end),
      exclude: weeks.flatMap((week, index) => (excluded.has(week) ? [index + 1] : [])),
      baseline: phases.map(({ baseline }) => baseline),
      centre: phases.map(({ centre }) => centre),
    },
  );
  const verdict = verdictOf(chart, measure.direction);
  return {
    measure,
    weeks,
    chart,
    verdict,
    goals: goalSteps(weeks, team, id),
    notes: rows.map(({ note }) => note),
  };
}

/** The value of a week: as typed, or numerator by denominator. */
export function valueOf({ values }: WeekRecord, measure: Measure): number | null {
  const [first = "", second] = columnsOf(measure);
  const value = values[first] ?? null;
  return second === undefined ? value : ratio(value, values[second] ?? null);
}

type Phase = { readonly end: number; readonly baseline: number | null; readonly centre: number | null };

function phasesOf(weeks: readonly Serial[], settings: readonly PhaseSetting[]): readonly Phase[] {
  const starts = settings.map(({ start }) => start ?? 0);
  const startOf = (week: Serial) => Math.max(0, ...starts.filter((start) => start <= week));
  const begun = weeks.map(startOf);
  return begun.flatMap((start, index) => {
    if (start === begun[index + 1]) return [];
    const own = settings.filter((setting) => (setting.start ?? 0) === start);
    return [
      {
        end: index + 1,
        baseline: largest(own.map((each) => each.baseline)),
        centre: largest(own.map((each) => each.centre)),
      },
    ];
  });
}

/** Of two rows for one phase the sheet takes the larger, and so do we. */
function largest(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? null : Math.max(...numbers);
}

function goalSteps(weeks: readonly Serial[], { goals }: TeamRecord, id: MeasureId): MeasureChart["goals"] {
  const own = goals.filter(({ measure }) => measure === id).sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  return own.flatMap(({ from, goal }, index) => {
    const position = weeks.findIndex((week) => week >= (from ?? 0)) + 1;
    const next = own[index + 1];
    const replaced =
      next !== undefined && weeks.findIndex((week) => week >= (next.from ?? 0)) + 1 === position;
    return position === 0 || replaced ? [] : [{ fromPosition: position, value: goal }];
  });
}
