/** Below this many useful points the numbers are given but nothing is concluded. */
export const FEWEST_USEFUL_POINTS = 10;

const CHANCE = 0.05;

/**
 * The longest run that chance explains: round(log2(useful)) + 3.
 *
 * @param useful - points off the centre line, at least 1
 * @see Anhøj J, Olesen AV. Run charts revisited. PLoS ONE 2014;9(11):e113825.
 * @example
 * longestRunMax(24);
 * // => 8
 */
export function longestRunMax(useful: number): number {
  return Math.round(Math.log2(useful)) + 3;
}

const known = new Map<number, number>();

/**
 * The fewest crossings that chance explains: the smallest k with P(X ≤ k) ≥ 0.05, X ~ Bin(useful − 1, ½).
 *
 * @param useful - points off the centre line, at least 1
 * @see Anhøj J, Olesen AV. Run charts revisited. PLoS ONE 2014;9(11):e113825.
 * @example
 * crossingsMin(24);
 * // => 8
 */
export function crossingsMin(useful: number): number {
  const before = known.get(useful);
  if (before !== undefined) return before;
  const found = lowerQuantile(useful - 1);
  known.set(useful, found);
  return found;
}

const STEP_BITS = 512;
const STEP = 2 ** STEP_BITS;

/** Sums C(n, k) from k = 0 until 5 % of 2^n is reached, keeping a power of two aside because 2^n overflows. */
function lowerQuantile(n: number): number {
  let term = 1;
  let sum = 1;
  let bitsAside = 0;
  let k = 0;
  while (sum < CHANCE * 2 ** (n - bitsAside)) {
    term = (term * (n - k)) / (k + 1);
    sum += term;
    k += 1;
    if (sum > STEP) {
      term /= STEP;
      sum /= STEP;
      bitsAside += STEP_BITS;
    }
  }
  return k;
}
