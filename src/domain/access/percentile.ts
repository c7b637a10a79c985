/**
 * A percentile between the values, as Excel's PERCENTILE.INC; `null` of nothing.
 *
 * @param share - 0–1
 * @see Hyndman RJ, Fan Y. Sample quantiles in statistical packages. Am Stat 1996;50:361 (type 7)
 * @example
 * percentile([10, 20], 0.65);
 * // => 16.5
 */
export function percentile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[below + 1] ?? low;
  return low + (place - below) * (high - low);
}
