/** −1 below the centre line, 1 above it, 0 on it, missing or excluded. */
export type Side = -1 | 0 | 1;

/** Consecutive useful points on one side; positions count from 1. */
export type Run = {
  readonly side: -1 | 1;
  readonly length: number;
  readonly from: number;
  readonly to: number;
};

/**
 * Difference that still counts as on the line. The sheet says ROUND(value − centre, 12), so that 0.15 against
 * (0.1 + 0.2) / 2 is a tie in both.
 */
const TIE = 5e-13;

/** The side of a value; a difference that rounds to 0 at 12 decimals is on the line. */
export function sideOf(value: number, centre: number): Side {
  const difference = value - centre;
  if (Math.abs(difference) < TIE) return 0;
  return difference < 0 ? -1 : 1;
}

/**
 * Find the runs. Points on the line, missing and excluded ones neither end nor extend a run.
 *
 * @param sides - one per point, oldest first
 * @param from - position of the first of them
 * @example
 * runsOf([1, 0, 1, -1]);
 * // => [{ side: 1, length: 2, from: 1, to: 3 }, { side: -1, length: 1, from: 4, to: 4 }]
 */
export function runsOf(sides: readonly Side[], from = 1): readonly Run[] {
  const runs: Run[] = [];
  sides.forEach((side, index) => {
    if (side === 0) return;
    const open = runs.at(-1);
    const at = from + index;
    if (open?.side === side) runs[runs.length - 1] = { ...open, length: open.length + 1, to: at };
    else runs.push({ side, length: 1, from: at, to: at });
  });
  return runs;
}

/** The longest run, of equal ones the latest; `null` when there is none. */
export function longestOf(runs: readonly Run[]): Run | null {
  return runs.reduce<Run | null>((best, run) => (run.length >= (best?.length ?? 0) ? run : best), null);
}
