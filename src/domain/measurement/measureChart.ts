import type { Serial } from "../shared/calendar";
import { measureLimits, type MeasureLimits } from "./control/measureLimits";
import { measureOf } from "./measureOf";
import type { Measure, MeasureId } from "./measures";
import { runChart, type RunChart } from "./runChart";
import type { TeamRecord } from "./teamRecord";
import { verdictOf, type Verdict } from "./verdictOf";
import { weekSettings, type WeekSetting } from "./weekSettings";
import { weekValues } from "./weekValues";

/** A measure's chart with everything that words and pictures need. */
export type MeasureChart = {
  readonly measure: Measure;
  /** Mondays, oldest first; one per point. */
  readonly weeks: readonly Serial[];
  readonly chart: RunChart;
  readonly verdict: Verdict;
  /** The limits of a control chart, where the team chose one; they never change the verdict. */
  readonly limits: MeasureLimits | null;
  /** Positions whose value stands for "at least that". */
  readonly censored: ReadonlySet<number>;
  /** The goal in force from a position on; steps where it moved. */
  readonly goals: readonly { readonly fromPosition: number; readonly value: number }[];
  readonly notes: readonly string[];
};

/**
 * The chart of one measure from a team's record: the same rule as the native formulas of the workbook; see
 * weekValues for where its values come from.
 *
 * @throws DomainError `not-a-number` when a value is not finite
 */
export function measureChart(team: TeamRecord, id: MeasureId): MeasureChart {
  const measure = measureOf(team, id);
  const values = weekValues(team, measure);
  const weeks = values.map(({ week }) => week);
  const settings = weekSettings(team, id, weeks);
  const ends = settings.flatMap(({ start }, index) =>
    start === settings[index + 1]?.start ? [] : [index + 1],
  );
  const phases = ends.map((end) => settings[end - 1] as WeekSetting);
  const options = {
    phases: ends,
    exclude: settings.flatMap(({ excluded }, index) => (excluded ? [index + 1] : [])),
    baseline: phases.map(({ baseline }) => baseline),
  };
  const chart = runChart(
    values.map(({ value }) => value),
    { ...options, centre: phases.map(({ centre }) => centre) },
  );
  return {
    measure,
    weeks,
    chart,
    verdict: verdictOf(chart, measure.direction),
    limits: measureLimits(measure, values, options),
    censored: new Set(values.flatMap(({ censored }, index) => (censored ? [index + 1] : []))),
    goals: goalSteps(weeks, team, id),
    notes: values.map(({ note }) => note),
  };
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
