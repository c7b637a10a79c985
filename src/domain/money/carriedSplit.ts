import { ZERO, addLeast, fraction, subtract, type Fraction } from "../shared/Fraction";
import { apportion } from "./apportion";

/**
 * Apportion one sum after another so that nobody drifts: what a payer was given too little on earlier sums counts
 * in the next.
 *
 * @param keys - payers in their order
 * @returns a function that splits the next sum by its exact quotas
 */
export function carriedSplit(
  keys: readonly string[],
): (total: bigint, quotas: readonly Fraction[]) => readonly bigint[] {
  let deltas: readonly Fraction[] = keys.map(() => ZERO);
  return (total, quotas) => {
    const receivers = keys.map((key, index) => {
      return { key, quota: quotas[index] ?? ZERO, delta: deltas[index] ?? ZERO };
    });
    const shares = apportion(total, receivers);
    // Over the least denominator, or the denominators of all earlier sums would multiply.
    deltas = receivers.map(({ quota, delta }, index) => {
      return addLeast(delta, subtract(quota, fraction(shares[index] ?? 0n)));
    });
    return shares;
  };
}
