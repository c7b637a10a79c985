import { DomainError } from "../shared/DomainError";
import {
  ZERO,
  add,
  compare,
  multiply,
  fraction,
  subtract,
  truncate,
  type Fraction,
} from "../shared/Fraction";
import { sumOf } from "./sumOf";

/** Who gets a part, and how much exactly, in cents. */
export type Receiver = {
  /** Settles ties, in the order of code units. */
  readonly key: string;
  readonly quota: Fraction;
  /** What the receiver has so far got too little (quota − share over earlier lines). */
  readonly delta?: Fraction;
};

/**
 * Hand out whole cents by exact quotas. Each gets the whole part of its quota; the cents left over go one each to
 * those whose fraction has their sign, the largest claim (fraction + delta) first, ties by key. A quota that is
 * whole is never touched; the order of the receivers changes nothing.
 *
 * @param total - cents, the sum of the quotas
 * @returns cents, in the order of the receivers
 * @throws DomainError `quota-sum` when the quotas do not sum to the total, `duplicate-key`
 * @see Hamilton's method of largest remainders; Balinski M, Young HP. Fair Representation. Brookings, 2001.
 */
export function apportion(total: bigint, receivers: readonly Receiver[]): readonly bigint[] {
  assertQuotas(total, receivers);
  const shares = receivers.map(({ quota }) => truncate(quota));
  const left = total - sumOf(shares);
  if (left === 0n) return shares;
  const sign = left < 0n ? -1n : 1n;
  const claims = receivers
    .map((receiver, index) => claimOf(receiver, index, shares[index] ?? 0n, sign))
    .filter(({ part }) => part.numerator > 0n)
    .sort((a, b) => compare(b.claim, a.claim) || (a.key < b.key ? -1 : 1));
  for (const { index } of claims.slice(0, Number(left * sign))) shares[index] = (shares[index] ?? 0n) + sign;
  return shares;
}

function claimOf({ key, quota, delta = ZERO }: Receiver, index: number, share: bigint, sign: bigint) {
  const signed = fraction(sign);
  const part = multiply(signed, subtract(quota, fraction(share)));
  return { index, key, part, claim: add(part, multiply(signed, delta)) };
}

function assertQuotas(total: bigint, receivers: readonly Receiver[]): void {
  const sum = receivers.reduce((sofar, { quota }) => add(sofar, quota), ZERO);
  if (compare(sum, fraction(total)) !== 0) {
    throw new DomainError("quota-sum", `quotas must sum to ${total} cents`, { total: String(total) });
  }
  const keys = new Set(receivers.map(({ key }) => key));
  if (keys.size < receivers.length) throw new DomainError("duplicate-key", "two receivers have the same key");
}
