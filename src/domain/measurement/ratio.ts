/**
 * A share or rate of one period: numerator / denominator; missing when either is missing or the denominator is 0.
 *
 * @example
 * ratio(212, 250);
 * // => 0.848
 */
export function ratio(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  return numerator / denominator;
}
