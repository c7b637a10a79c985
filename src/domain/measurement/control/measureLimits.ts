import type { ChartKind } from "../MeasureTraits";
import type { Measure } from "../measures";
import type { WeekValue } from "../weekValues";
import type { ControlOptions, ControlPoint } from "./controlChart";
import { pChart } from "./pChart";
import type { CountOf } from "./ratioLimits";
import { specialCauses, type SpecialCause } from "./specialCauses";
import { uChart } from "./uChart";
import { xmrChart } from "./xmrChart";

type ControlKind = Exclude<ChartKind, "run">;

/** Centre and limits of each point in the measure's unit, and the points that chance does not explain. */
export type MeasureLimits = {
  readonly kind: ControlKind;
  readonly points: readonly ControlPoint[];
  /** By the NHS rules, for an XmR chart; of the others only what lies outside the limits. */
  readonly causes: readonly (SpecialCause | null)[];
};

/** The charts that suit a measure: limits of counts need numerator and denominator. */
export function chartsOf({ kind }: Pick<Measure, "kind">): readonly ChartKind[] {
  if (kind === "share") return ["run", "xmr", "p", "pPrime"];
  return kind === "rate" ? ["run", "xmr", "u"] : ["run", "xmr"];
}

/** The limits that a measure's chart has; `null` for a run chart. */
export function measureLimits(
  measure: Measure,
  values: readonly WeekValue[],
  options: ControlOptions,
): MeasureLimits | null {
  if (measure.chart === "run") return null;
  const points = pointsOf(measure.chart, measure, values, options);
  return { kind: measure.chart, points, causes: causesOf(measure.chart, points) };
}

function pointsOf(
  kind: ControlKind,
  { per }: Measure,
  values: readonly WeekValue[],
  options: ControlOptions,
): readonly ControlPoint[] {
  const counts = values.map(({ count, of }): CountOf => ({ count, of }));
  switch (kind) {
    case "xmr":
      return xmrChart(
        values.map(({ value }) => value),
        options,
      );
    case "p":
      return pChart(counts, options);
    case "pPrime":
      return pChart(counts, { ...options, prime: true });
    case "u":
      return uChart(counts, { ...options, per });
  }
}

function causesOf(kind: ControlKind, points: readonly ControlPoint[]): MeasureLimits["causes"] {
  const causes = specialCauses(points);
  return kind === "xmr" ? causes : causes.map((cause) => (cause === "outside" ? cause : null));
}
