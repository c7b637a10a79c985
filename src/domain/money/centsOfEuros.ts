import { DomainError } from "../shared/DomainError";

/** A cell's number may miss its decimal text by this much: 0.1 + 0.2. */
const NOISE = 1e-7;

/**
 * Whole cents from the number of a cell.
 *
 * @throws DomainError `not-a-number`, `more-than-cents` for digits beyond cents, `sum-too-large` when the number is too
 * large to have cents
 * @example
 * centsOfEuros(747.5);
 * // => 74750n
 */
export function centsOfEuros(euros: number): bigint {
  if (!Number.isFinite(euros)) throw new DomainError("not-a-number", `expected euros, got ${euros}`);
  const cents = Math.round(euros * 100);
  if (!Number.isSafeInteger(cents)) {
    throw new DomainError("sum-too-large", `${euros} € has no exact cents`, { value: euros });
  }
  if (Math.abs(euros * 100 - cents) > NOISE * Math.max(1, Math.abs(euros) / 1e6)) {
    throw new DomainError("more-than-cents", `expected whole cents, got ${euros} €`, { value: euros });
  }
  return BigInt(cents);
}
