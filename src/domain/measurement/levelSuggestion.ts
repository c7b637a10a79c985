import type { MeasureChart } from "./measureChart";
import { isShift } from "./verdictOf";

/** The conditions of a new level: a person must hold all of them to be true. */
export const levelConditions = ["sustained", "knownCause", "wantedDirection", "expectedToLast"] as const;

/** Where a new level may have begun, and both medians. */
export type LevelSuggestion = {
  /** First position of the run that is too long. */
  readonly from: number;
  readonly before: number;
  readonly after: number;
  /** The rule: the run, and the longest that chance explains. */
  readonly run: number;
  readonly runMax: number;
};

/**
 * Whether a step change may have happened: a run that is too long, in a direction that is not unwanted, and still
 * going on. It is only suggested; a person accepts it with a reason.
 *
 * @see NHS England. Making Data Count: strengthening your decisions, p. 41.
 */
export function levelSuggestion({ chart, verdict }: MeasureChart): LevelSuggestion | null {
  if (!isShift(verdict) || verdict.code === "worse" || verdict.ended) return null;
  const { run, centre, level } = verdict;
  const runMax = chart.phases.at(-1)?.longestRunMax ?? 0;
  return { from: run.from, before: centre, after: level, run: run.length, runMax };
}
