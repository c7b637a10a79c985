import { runChart, type RunChart, type RunPhase } from "../domain/measurement/runChart";
import { assertLength, isOmitted, numbersOf, type Arriving } from "./cells";
import { chartOptionsOf, seriesOf } from "./chartArguments";
import type { ResultRow } from "./ResultRow";
import { numberIn, truthIn } from "./singleCell";

/** n × 5: value, median, goal, signal, phase. */
export function runChartRows(
  values: Arriving,
  baseline: Arriving,
  phases: Arriving,
  exclude: Arriving,
  goal: Arriving,
  centre: Arriving,
): ResultRow[] {
  const { points } = chartOf(values, baseline, phases, exclude, centre);
  const goals = goalsOf(goal, points.length);
  return points.map(({ value, centre: median, signal, phase }, index) => [
    value,
    median,
    goals[index] ?? null,
    signal ? value : null,
    phase,
  ]);
}

const HEADERS = [
  "phase",
  "from",
  "to",
  "median",
  "points",
  "useful",
  "longestRun",
  "longestRunMax",
  "crossings",
  "crossingsMin",
  "signal",
  "rule",
  "runFrom",
  "runTo",
  "verdict",
];

/** One row a phase, under a header row unless `headers` is false or 0. */
export function runChartSummaryRows(
  values: Arriving,
  baseline: Arriving,
  phases: Arriving,
  exclude: Arriving,
  headers: Arriving,
  centre: Arriving,
): ResultRow[] {
  const chart = chartOf(values, baseline, phases, exclude, centre);
  const rows = chart.phases.map(summaryRow);
  return truthIn(headers, "headers", true) ? [[...HEADERS], ...rows] : rows;
}

const summaryRow = (each: RunPhase): ResultRow => [
  each.phase,
  each.from,
  each.to,
  each.centre,
  each.points,
  each.useful,
  each.longestRun,
  each.longestRunMax,
  each.crossings,
  each.crossingsMin,
  each.signal,
  each.rule,
  each.run?.from ?? null,
  each.run?.to ?? null,
  each.verdict,
];

function chartOf(
  values: Arriving,
  baseline: Arriving,
  phases: Arriving,
  exclude: Arriving,
  centre: Arriving,
): RunChart {
  return runChart(seriesOf(values, "values"), {
    ...chartOptionsOf(baseline, phases, exclude),
    centre: numberIn(centre, "centre"),
  });
}

/** One goal for all weeks, or a column of them. */
function goalsOf(goal: Arriving, count: number): readonly (number | null)[] {
  if (isOmitted(goal)) return [];
  const goals = numbersOf(goal, "goal");
  if (goals.length === 1) return Array<number | null>(count).fill(goals[0] ?? null);
  assertLength(goals, count, "goal");
  return goals;
}
