import type { MeasureChart } from "../domain/measurement/measureChart";

const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * A round top for the y axis of a native chart; `null` while there is nothing to draw. Shares end at 1.
 */
export function axisTop({ measure, chart, goals, censored, limits }: MeasureChart): number | null {
  const values = chart.points.flatMap(({ value }, index) =>
    value === null || censored.has(index + 1) ? [] : [value],
  );
  const uppers = limits?.points.flatMap(({ upper }) => upper ?? []) ?? [];
  const seen = [...values, ...uppers, ...goals.map(({ value }) => value)];
  if (measure.kind === "share") return null;
  const largest = Math.max(0, ...seen) * 1.05;
  if (largest === 0) return null;
  const power = 10 ** Math.floor(Math.log10(largest));
  return (STEPS.find((step) => step * power >= largest) ?? 10) * power;
}
