import { fraction, multiply, parseFraction, roundHalfAway, type Fraction } from "../shared/Fraction";

/** Base × rate, exactly. @param rate - percent points, "13.5" */
export const exactVatOf = (baseCents: bigint, rate: string): Fraction =>
  multiply(fraction(baseCents, 100n), parseFraction(rate));

/**
 * The VAT of a base: base × rate in whole cents, halves away from zero.
 *
 * @param rate - percent points, "13.5"
 * @example
 * vatOf(1000n, "25.5");
 * // => 255n
 */
export const vatOf = (baseCents: bigint, rate: string): bigint => roundHalfAway(exactVatOf(baseCents, rate));
