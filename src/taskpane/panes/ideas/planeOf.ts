const LEAST = 1;
const MOST = 5;
/** Room around the outermost numbers. */
const EDGE = 0.7;
const WIDE = MOST - LEAST + 2 * EDGE;

/** Where a number from 1 to 5 stands between the edges of the plane, 0–1. */
export const shareOf = (number: number): number => (number - LEAST + EDGE) / WIDE;

/** As near as two points may come: half the way to the next number. */
const HALF = 0.5 / WIDE;

/**
 * How far an idea stands from its place, 0–1 to the right and down, because others stand there already: four fill
 * the way to the next number.
 *
 * @param nth - how many stand on the same place before it
 */
export function besideOf(nth: number): { readonly right: number; readonly down: number } {
  const more = Math.floor(nth / 4) / 2;
  return { right: HALF * ((nth % 4 >= 2 ? 1 : 0) + more), down: HALF * ((nth % 2) + more) };
}

/** The number at a place of the plane. */
export const stepAt = (share: number): number => bounded(Math.round(share * WIDE + LEAST - EDGE));

export const bounded = (number: number): number => Math.min(MOST, Math.max(LEAST, number));
