import type { RunChart } from "./runChart";
import { runsOf, type Run } from "./runs";

/** IHI's length of a shift. */
const SHIFT = 6;

/**
 * Runs of six or more useful points on one side of the median, of every phase: a hint that some books teach, off unless
 * a person asks for it. It cries wolf far more often than the rules of runChart and never changes a verdict.
 *
 * @see Perla RJ, Provost LP, Murray SK. The run chart. BMJ Qual Saf 2011;20:46
 */
export function shiftHint({ points, phases }: RunChart): readonly Run[] {
  return phases.flatMap(({ from, to }) => {
    const sides = points.slice(from - 1, to).map(({ side }) => side);
    return runsOf(sides, from).filter(({ length }) => length >= SHIFT);
  });
}
