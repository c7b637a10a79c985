import { DomainError } from "../shared/DomainError";
import { FEWEST_USEFUL_POINTS, crossingsMin, longestRunMax } from "./anhoejLimits";
import { median } from "./median";
import { isPerPhase, phaseRanges, type PhaseSetting, type PositionRange } from "./phaseRanges";
import { longestOf, runsOf, sideOf, type Run, type Side } from "./runs";

export type RunChartOptions = {
  /** Positions of the last point of each phase; see phaseRanges. */
  readonly phases?: readonly number[];
  /** Positions that are drawn but count neither for the centre line nor for the runs. */
  readonly exclude?: readonly number[];
  /**
   * Leading positions (missing ones counted) that the centre line is computed from: one number for the last
   * phase, or one per phase with `null` for all of it. More than the phase has means all of it.
   */
  readonly baseline?: PhaseSetting;
  /** A given centre line, which wins over the median: one for every phase, or one per phase. */
  readonly centre?: PhaseSetting;
};

export type RunPoint = {
  readonly value: number | null;
  /** Counts from 1. */
  readonly phase: number;
  readonly centre: number | null;
  readonly side: Side;
  readonly excluded: boolean;
  /** The centre line is computed from it (or would be, had it a value). */
  readonly inBaseline: boolean;
  /** Off the line and inside a longest run that is too long, where the verdict is "signal". */
  readonly signal: boolean;
};

export type RunPhase = PositionRange & {
  readonly phase: number;
  /** Last position of the baseline; `to` when nothing is frozen. */
  readonly baselineTo: number;
  readonly centre: number | null;
  /** Positions that are not excluded, missing ones counted. */
  readonly points: number;
  /** Points off the centre line; the only ones that count in runs. */
  readonly useful: number;
  /** All `null` when no point is useful. Of equal longest runs the latest is named. */
  readonly longestRun: number | null;
  readonly longestRunMax: number | null;
  readonly crossings: number | null;
  readonly crossingsMin: number | null;
  readonly run: Run | null;
  /** The raw rule: longestRun > longestRunMax or crossings < crossingsMin. */
  readonly signal: boolean;
  readonly rule: "run" | "crossings" | "both" | "";
  /** What may be said: below 10 useful points nothing is concluded. */
  readonly verdict: "tooFew" | "signal" | "none";
};

export type RunChart = { readonly points: readonly RunPoint[]; readonly phases: readonly RunPhase[] };

/**
 * A run chart judged by Anhøj's two rules. A missing value is a gap, never 0; targets are no part of it.
 *
 * @param values - one value a period, oldest first; `null` = missing
 * @throws DomainError `not-a-number` naming the position of a value that is not finite
 * @see Anhøj J, Olesen AV. Run charts revisited. PLoS ONE 2014;9(11):e113825.
 */
export function runChart(values: readonly (number | null)[], options: RunChartOptions = {}): RunChart {
  assertFinite(values);
  const ranges = phaseRanges(values.length, options.phases ?? []);
  const excluded = new Set(options.exclude);
  const drawn = ranges.map((range, index) => {
    const last = index === ranges.length - 1;
    return drawPhase(values, excluded, { ...range, phase: index + 1 }, settingOf(options, index, last));
  });
  return { points: drawn.flatMap(({ points }) => points), phases: drawn.map(({ phase }) => phase) };
}

type Setting = { readonly baseline: number | null; readonly centre: number | null };

function settingOf({ baseline, centre }: RunChartOptions, index: number, last: boolean): Setting {
  return {
    baseline: (isPerPhase(baseline) ? baseline[index] : last ? baseline : null) ?? null,
    centre: (isPerPhase(centre) ? centre[index] : centre) ?? null,
  };
}

type NumberedRange = PositionRange & { readonly phase: number };

function drawPhase(
  values: readonly (number | null)[],
  excluded: ReadonlySet<number>,
  range: NumberedRange,
  { baseline, centre: given }: Setting,
) {
  const { from, to, phase } = range;
  const baselineTo = baseline !== null && baseline >= 1 ? Math.min(from + Math.floor(baseline) - 1, to) : to;
  const own = values.slice(from - 1, to).map((value, index) => (excluded.has(from + index) ? null : value));
  const centre = given ?? median(own.slice(0, baselineTo - from + 1).filter(isPresent));
  const sides = own.map((value): Side => (value === null || centre === null ? 0 : sideOf(value, centre)));
  const judged = judge(sides, from);
  const marked = judged.verdict === "signal" && (judged.rule === "run" || judged.rule === "both");
  const points = own.map((_, index): RunPoint => {
    const position = from + index;
    const side = sides[index] as Side;
    return {
      value: values[position - 1] ?? null,
      phase,
      centre,
      side,
      excluded: excluded.has(position),
      inBaseline: position <= baselineTo,
      signal: marked && side !== 0 && isWithin(judged.run, position),
    };
  });
  return {
    points,
    phase: {
      ...range,
      baselineTo,
      centre,
      points: points.filter((point) => !point.excluded).length,
      ...judged,
    },
  };
}

function judge(
  sides: readonly Side[],
  from: number,
): Omit<RunPhase, "phase" | "from" | "to" | "baselineTo" | "centre" | "points"> {
  const runs = runsOf(sides, from);
  const run = longestOf(runs);
  const useful = runs.reduce((sum, { length }) => sum + length, 0);
  if (run === null) {
    const none = { longestRun: null, longestRunMax: null, crossings: null, crossingsMin: null, run: null };
    return { useful, ...none, signal: false, rule: "", verdict: "tooFew" };
  }
  const crossings = runs.length - 1;
  const limits = { longestRunMax: longestRunMax(useful), crossingsMin: crossingsMin(useful) };
  const tooLong = run.length > limits.longestRunMax;
  const tooFew = crossings < limits.crossingsMin;
  const rule = tooLong && tooFew ? "both" : tooLong ? "run" : tooFew ? "crossings" : "";
  const verdict = useful < FEWEST_USEFUL_POINTS ? "tooFew" : rule === "" ? "none" : "signal";
  return { useful, longestRun: run.length, crossings, ...limits, run, signal: rule !== "", rule, verdict };
}

const isPresent = (value: number | null): value is number => value !== null;

const isWithin = (run: Run | null, position: number) =>
  run !== null && position >= run.from && position <= run.to;

function assertFinite(values: readonly (number | null)[]): void {
  const index = values.findIndex((value) => value !== null && !Number.isFinite(value));
  if (index < 0) return;
  const position = index + 1;
  throw new DomainError("not-a-number", `expected a finite number at position ${position}`, { position });
}
