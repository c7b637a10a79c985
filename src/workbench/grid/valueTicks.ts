type Values = { readonly values: readonly (number | null)[] };

/** Five or six gridlines at round numbers that hold all values, or those between the ends that the axis fixes. */
export function valueTicks(series: readonly Values[], { min, max }: Ends): readonly number[] {
  const all = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const lowest = min ?? lowerEnd(all);
  const highest = max ?? (all.length === 0 ? 1 : all.reduce((a, b) => Math.max(a, b)));
  const step = roundStep((highest > lowest ? highest - lowest : 1) / 5);
  const start = min ?? Math.floor(lowest / step) * step;
  const count = Math.floor((highest - start) / step + 1e-9);
  const ticks = Array.from({ length: Math.max(0, count) + 1 }, (_, index) => tidy(start + index * step));
  const last = ticks[ticks.length - 1] ?? start;
  if (last >= highest) return ticks;
  return [...ticks, max ?? tidy(last + step)];
}

type Ends = { readonly min: number | null; readonly max: number | null };

/** Excel starts from 0 unless the values keep together far from it. */
function lowerEnd(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const lowest = values.reduce((a, b) => Math.min(a, b));
  const highest = values.reduce((a, b) => Math.max(a, b));
  return lowest >= 0 && (highest - lowest) / (highest || 1) > 1 / 6 ? 0 : lowest;
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  return factor * power;
}

/** 0.1 × 3 is 0.30000000000000004. */
const tidy = (value: number) => Number(value.toPrecision(12));
