import type { MeasureChart } from "../domain/measurement/measureChart";
import type { AxisEnds } from "../templates/team/chartsSheet";

const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** Shares that all lie high are drawn on the upper half of the axis, with room to fall. */
const HIGH_SHARE = 0.6;
const HALF = 0.5;

/**
 * Round ends of the y axis of a native chart; none while there is nothing to draw. Values at the ceiling leave the top.
 */
export function axisEnds(chart: MeasureChart): AxisEnds {
  const seen = seenIn(chart);
  if (chart.measure.kind === "share") {
    return seen.length > 0 && Math.min(...seen) >= HIGH_SHARE ? { min: HALF, max: 1 } : {};
  }
  const largest = Math.max(0, ...seen) * 1.05;
  if (largest === 0) return {};
  const power = 10 ** Math.floor(Math.log10(largest));
  return { max: (STEPS.find((step) => step * power >= largest) ?? 10) * power };
}

function seenIn({ chart, goals, censored, limits }: MeasureChart): readonly number[] {
  const values = chart.points.flatMap(({ value }, index) =>
    value === null || censored.has(index + 1) ? [] : [value],
  );
  const reaches = limits?.points.flatMap(({ lower, upper }) => [lower ?? [], upper ?? []].flat()) ?? [];
  return [...values, ...reaches, ...goals.map(({ value }) => value)];
}
