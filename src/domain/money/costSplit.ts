import type { Fraction } from "../shared/Fraction";
import { apportion } from "./apportion";
import { quotas } from "./quotas";

/**
 * Split one sum by weights, exact to the cent.
 *
 * @param total - cents, negative for a credit
 * @param weights - at least 0 each
 * @param keys - settle ties; positions when left out
 * @returns cents in the order of the weights
 * @throws DomainError `no-basis`, `negative-weight`, `duplicate-key`
 * @example
 * costSplit(10000n, [{ numerator: 1n, denominator: 1n }, { numerator: 2n, denominator: 1n }]);
 * // => [3333n, 6667n]
 */
export function costSplit(
  total: bigint,
  weights: readonly Fraction[],
  keys?: readonly string[],
): readonly bigint[] {
  const exact = quotas(total, weights);
  return apportion(
    total,
    exact.map((quota, index) => ({ quota, key: keys?.[index] ?? positionKey(index) })),
  );
}

/** Sorts as the positions do. */
export const positionKey = (index: number): string => String(index + 1).padStart(9, "0");
