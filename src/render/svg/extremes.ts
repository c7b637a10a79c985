/** The smallest of some numbers and a bound; Math.min itself takes no more than some 100,000. */
export const smallest = (numbers: readonly number[], bound: number): number =>
  numbers.reduce((least, each) => Math.min(least, each), bound);

/** The largest of some numbers and a bound. */
export const largest = (numbers: readonly number[], bound: number): number =>
  numbers.reduce((most, each) => Math.max(most, each), bound);
