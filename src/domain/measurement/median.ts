/**
 * The middle value; of an even count the mean of the two middle ones; `null` of nothing.
 *
 * @param values - finite numbers in any order; left as they are
 * @example
 * median([4, 1, 3, 2]);
 * // => 2.5
 */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[sorted.length >> 1] as number;
  if (sorted.length % 2 === 1) return upper;
  return ((sorted[(sorted.length >> 1) - 1] as number) + upper) / 2;
}
