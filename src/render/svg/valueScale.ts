import type { MeasureChart } from "../../domain/measurement/measureChart";
import { isCensored } from "../../domain/measurement/measures";
import { largest, smallest } from "./extremes";

/** Ends and ticks of the y axis, in the measure's unit. */
export type ValueScale = {
  readonly low: number;
  readonly high: number;
  /** Between ticks. */
  readonly step: number;
  readonly ticks: readonly number[];
};

/** Ticks at the most: one more than the steps between them. */
const MOST_STEPS = 4;
/** Nothing is drawn further from 0: nobody can type it, and differences of such numbers stay finite. */
const FAR = 1e12;
/** Smaller differences, as they are or against the values themselves, are none. */
const TINY = 1e-9;
/** The axis begins at 0 when the smallest value is below this share of the largest one. */
const ZERO_BELOW = 0.62;
const HEADROOM = 0.05;
const PADDING = 0.15;
/** An emptier top than this share of the axis ends halfway to its last tick. */
const EMPTY_TOP = 0.2;

/**
 * A y axis of at most five round ticks. Values at the measure's ceiling never stretch it. It begins at 0 when
 * lower is better and the data allow it; with a given top always.
 *
 * @param shown - positions that are drawn; goals that begin later do not count
 * @param top - in the measure's unit; without one the data decide
 */
export function valueScale(chart: MeasureChart, shown: number, top?: number): ValueScale {
  const unit = chart.measure.kind === "share" ? 100 : 1;
  const { low, step, high } = shownScale(chart, shown, unit, top);
  const count = Math.floor((high - low) / step + 1e-9) + 1;
  const ticks = Array.from({ length: count }, (_, index) => (low + index * step) / unit);
  return { low: low / unit, high: high / unit, step: step / unit, ticks };
}

/** In what is written on the axis: per cent for shares. */
type ShownScale = { readonly low: number; readonly step: number; readonly high: number };

function shownScale(chart: MeasureChart, shown: number, unit: number, top: number | undefined): ShownScale {
  if (top !== undefined && top > TINY && top < Infinity) {
    const high = Math.min(FAR, top * unit);
    return { low: 0, step: roundStep(0, high), high };
  }
  const seen = seenValues(chart, shown).map((value) => Math.max(-FAR, Math.min(FAR, value * unit)));
  if (seen.length === 0) return { low: 0, step: unit === 1 ? 5 : 25, high: unit === 1 ? 10 : 100 };
  const { low, high } = roomFor(smallest(seen, Infinity), largest(seen, -Infinity), chart, unit);
  const step = roundStep(low, high);
  return { low: Math.floor(low / step) * step, step, high: topOf(Math.floor(low / step) * step, high, step) };
}

/** Everything that the axis has to hold. */
function seenValues(
  { measure, chart, goals, censored, limits }: MeasureChart,
  shown: number,
): readonly number[] {
  const values = chart.points.map(({ value }, index) => (censored.has(index + 1) ? null : value));
  const centres = chart.phases.map(({ centre }) => centre);
  const reaches = (limits?.points ?? []).slice(0, shown).flatMap(({ lower, upper }) => [lower, upper]);
  const targets = goals.filter(({ fromPosition }) => fromPosition <= shown).map(({ value }) => value);
  return [...values, ...centres, ...reaches, ...targets].filter(
    (value): value is number => value !== null && !isCensored(value, measure),
  );
}

function roomFor(
  min: number,
  max: number,
  { measure }: MeasureChart,
  unit: number,
): { readonly low: number; readonly high: number } {
  const differ = max - min > TINY * Math.max(1, Math.abs(min), Math.abs(max));
  if (measure.direction === "lower" && differ && min >= 0 && min < max * ZERO_BELOW) {
    return { low: 0, high: max * (1 + HEADROOM) };
  }
  const padding = differ ? (max - min) * PADDING : Math.max(4, Math.abs(max) / 4);
  const whole = unit === 100 && max <= 100 ? 100 : Infinity;
  return { low: min >= 0 ? Math.max(0, min - padding) : min - padding, high: Math.min(whole, max + padding) };
}

/** The smallest round step that needs few enough ticks. */
function roundStep(low: number, high: number): number {
  const power = 10 ** Math.floor(Math.log10((high - low) / MOST_STEPS));
  const factors = power >= 10 ? [1, 2, 2.5, 5, 10, 20] : [1, 2, 5, 10, 20];
  const fits = (step: number) => Math.ceil(high / step) - Math.floor(low / step) <= MOST_STEPS;
  return power * (factors.find((factor) => fits(factor * power)) ?? 50);
}

function topOf(low: number, high: number, step: number): number {
  const top = Math.ceil(high / step - 1e-9) * step;
  return (top - high) / (top - low) > EMPTY_TOP ? top - step / 2 : top;
}
