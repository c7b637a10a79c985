/** Positions count from 1, as a person counts rows; both ends belong to the range. */
export type PositionRange = { readonly from: number; readonly to: number };

/** A setting of a chart's phases: one number, or one per phase. */
export type PhaseSetting = number | null | readonly (number | null)[];

export const isPerPhase = (setting: PhaseSetting | undefined): setting is readonly (number | null)[] =>
  Array.isArray(setting);

/**
 * Cut a series into phases. Ends that are out of range, repeated or unsorted do no harm; the last phase always
 * reaches the last point. No points, no phases.
 *
 * @param count - points in the series, missing ones counted
 * @param ends - position of the last point of each phase
 * @example
 * phaseRanges(6, [4, 2, 2, 99]);
 * // => [{ from: 1, to: 2 }, { from: 3, to: 4 }, { from: 5, to: 6 }]
 */
export function phaseRanges(count: number, ends: readonly number[]): readonly PositionRange[] {
  if (count === 0) return [];
  const inside = ends.filter((end) => Number.isInteger(end) && end >= 1 && end < count);
  const sorted = [...new Set(inside)].sort((a, b) => a - b);
  return [...sorted, count].map((to, index) => ({ from: (sorted[index - 1] ?? 0) + 1, to }));
}
