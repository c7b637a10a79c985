const LEAST = 1;
const MOST = 5;
/** Room around the outermost numbers. */
const EDGE = 0.5;
const WIDE = MOST - LEAST + 2 * EDGE;

/** Where a number from 1 to 5 stands between the edges of the plane, 0–1. */
export const shareOf = (number: number): number => (number - LEAST + EDGE) / WIDE;

/** The number at a place of the plane. */
export const stepAt = (share: number): number => bounded(Math.round(share * WIDE + LEAST - EDGE));

export const bounded = (number: number): number => Math.min(MOST, Math.max(LEAST, number));
