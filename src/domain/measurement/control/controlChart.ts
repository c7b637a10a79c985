import { isPerPhase, phaseRanges, type PhaseSetting, type PositionRange } from "../phaseRanges";

export type ControlOptions = {
  /** Positions of the last point of each phase; see phaseRanges. */
  readonly phases?: readonly number[];
  /** Positions that are drawn but count neither for the centre nor for the limits. */
  readonly exclude?: readonly number[];
  /**
   * Leading positions that centre and limits are computed from: one number for the last phase, or one per phase
   * with `null` for all of it; all of it when left out.
   */
  readonly baseline?: PhaseSetting;
};

/** Centre and limits at a point; `null` where they cannot be computed. */
export type Limits = {
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
};

export type ControlPoint = Limits & {
  readonly value: number | null;
  /** Counts from 1. */
  readonly phase: number;
  readonly excluded: boolean;
};

/**
 * A control chart of any kind: cuts the series into phases, gives each its baseline, and asks the kind for the limits.
 *
 * @param values - one a period, oldest first; `null` = missing
 * @param limitsOf - centre and limits of the positions of a phase, from its baseline's positions (from 1, those
 * excluded left out)
 */
export function controlChart(
  values: readonly (number | null)[],
  { phases = [], exclude = [], baseline = null }: ControlOptions,
  limitsOf: (range: PositionRange, baseline: readonly number[]) => readonly Limits[],
): readonly ControlPoint[] {
  const excluded = new Set(exclude);
  const ranges = phaseRanges(values.length, phases);
  return ranges.flatMap((range, index) => {
    const frozen = isPerPhase(baseline)
      ? (baseline[index] ?? null)
      : index === ranges.length - 1
        ? baseline
        : null;
    const limits = limitsOf(range, baselineOf(range, frozen, excluded));
    return limits.map(({ centre, lower, upper }, place): ControlPoint => {
      const position = range.from + place;
      // Written out: with a spread, thousands of points take six times as long.
      return {
        centre,
        lower,
        upper,
        value: values[position - 1] ?? null,
        phase: index + 1,
        excluded: excluded.has(position),
      };
    });
  });
}

function baselineOf({ from, to }: PositionRange, frozen: number | null, excluded: ReadonlySet<number>) {
  const last = frozen !== null && frozen >= 1 ? Math.min(from + Math.floor(frozen) - 1, to) : to;
  const all = Array.from({ length: last - from + 1 }, (_, index) => from + index);
  return all.filter((position) => !excluded.has(position));
}

/** The same limits at every point of a phase. */
export const everywhere = ({ from, to }: PositionRange, limits: Limits): readonly Limits[] =>
  Array<Limits>(to - from + 1).fill(limits);

export const NO_LIMITS: Limits = { centre: null, lower: null, upper: null };
