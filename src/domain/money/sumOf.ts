/** The sum of cents; 0 of nothing. */
export const sumOf = (cents: readonly bigint[]): bigint => cents.reduce((sum, each) => sum + each, 0n);
