import { DomainError } from "../shared/DomainError";
import { multiply, fraction, reduce, type Fraction } from "../shared/Fraction";
import { sumOf } from "./sumOf";

/**
 * Exact parts of a sum by weights: total × weight / Σ weights, all over one denominator so that sums stay cheap.
 *
 * @throws DomainError `negative-weight` with its position (from 1), `no-basis` when the weights sum to 0
 */
export function quotas(total: bigint, weights: readonly Fraction[]): readonly Fraction[] {
  const negative = weights.findIndex(({ numerator }) => numerator < 0n);
  if (negative >= 0) {
    throw new DomainError("negative-weight", `weight ${negative + 1} is negative`, {
      position: negative + 1,
    });
  }
  const whole = wholeWeights(weights);
  const sum = sumOf(whole);
  if (sum === 0n) throw new DomainError("no-basis", "the weights sum to 0");
  return whole.map((weight) => ({ numerator: total * weight, denominator: sum }));
}

/** The weights as whole numbers in the same proportions. */
function wholeWeights(weights: readonly Fraction[]): readonly bigint[] {
  const reduced = weights.map(reduce);
  const common = fraction(
    [...new Set(reduced.map(({ denominator }) => denominator))].reduce((a, b) => a * b, 1n),
  );
  return reduced.map((weight) => {
    const { numerator, denominator } = multiply(weight, common);
    return numerator / denominator;
  });
}
