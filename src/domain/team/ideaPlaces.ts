import type { Idea } from "./TeamBook";

/** Where an idea stands in the matrix: effect first, then how easy it is. */
export type Quadrant = "first" | "plan" | "aside" | "leave";

/** From here on, an effect is large and a change easy. */
export const LARGE = 3;

/** The chart's plane goes from 0 to 6, so that its middle lines part the quadrants: a score of 1 lies at 1.5. */
export const OFFSET = 0.5;
/** Ideas with the same scores stand under each other, two high, and then beside. */
export const UNDER = 0.3;
export const BESIDE = 0.4;
export const HIGH = 2;

/** What the sheet says of an idea; all are `null` until both its numbers are there. */
export type IdeaPlace = {
  readonly quadrant: Quadrant | null;
  readonly score: number | null;
  /** 1 is the best; equal scores share it. */
  readonly rank: number | null;
  readonly x: number | null;
  readonly y: number | null;
};

/**
 * Quadrant, score and place in the chart of each idea.
 *
 * @see the organiser's handbook: "nelikenttä: muutoksen vaikuttavuus suhteessa tavoitteeseen ja muutoksen helppous"
 */
export function ideaPlaces(ideas: readonly Idea[]): readonly IdeaPlace[] {
  const scores = ideas.map(({ impact, ease }) => (impact === null || ease === null ? null : impact * ease));
  return ideas.map(({ impact, ease }, index) => {
    const score = scores[index] ?? null;
    if (impact === null || ease === null || score === null)
      return { quadrant: null, score: null, rank: null, x: null, y: null };
    const before = ideas.slice(0, index).filter((each) => each.impact === impact && each.ease === ease);
    return {
      quadrant: quadrantOf(impact, ease),
      score,
      rank: 1 + scores.filter((each) => each !== null && each > score).length,
      x: ease + OFFSET + BESIDE * Math.floor(before.length / HIGH),
      y: impact + OFFSET - UNDER * (before.length % HIGH),
    };
  });
}

function quadrantOf(impact: number, ease: number): Quadrant {
  if (impact >= LARGE) return ease >= LARGE ? "first" : "plan";
  return ease >= LARGE ? "aside" : "leave";
}
