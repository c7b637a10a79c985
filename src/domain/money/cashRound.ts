/**
 * A sum paid in cash: to the nearest 5 cents; a payment of 1 or 2 cents is not rounded.
 *
 * @param cents - negative when paid out
 * @see Laki euromääräisten maksujen pyöristämisestä 890/2000
 * @example
 * cashRound(1008n);
 * // => 1010n
 */
export function cashRound(cents: bigint): bigint {
  const size = cents < 0n ? -cents : cents;
  if (size <= 2n) return cents;
  const rounded = ((size + 2n) / 5n) * 5n;
  return cents < 0n ? -rounded : rounded;
}
