import { FEWEST_USEFUL_POINTS } from "./anhoejLimits";
import { meaningOf, type Direction, type Meaning } from "./meaningOf";
import { median } from "./median";
import type { RunChart, RunPhase } from "./runChart";
import type { Run } from "./runs";

/**
 * What a chart says, as data: the words are i18n's, the shapes are render's. It speaks of the last phase.
 *
 * - `tooFew`: how many useful points there are, and how many more points are needed at the least
 * - `better`, `worse`, `changed`: a run that is too long; `changed` where no direction is agreed
 * - `mixed`: only the crossings rule fires
 * - `held`: no signal, and an accepted new level stands before
 * - `none`: no signal
 */
export type Verdict =
  | {
      readonly code: "tooFew";
      readonly useful: number;
      /** Fewest points more that can be enough; 0 where enough have a value but too many lie on the centre line. */
      readonly missing: number;
    }
  | {
      readonly code: Meaning;
      readonly run: Run;
      /** A later run has begun: the change is past. */
      readonly ended: boolean;
      readonly centre: number;
      /** Median of the points from the first to the last of the run: the level that it suggests. */
      readonly level: number;
    }
  | { readonly code: "mixed"; readonly crossings: number; readonly crossingsMin: number }
  | { readonly code: "held"; readonly centre: number }
  | { readonly code: "none" };

export type VerdictCode = Verdict["code"];

/** The verdicts that speak of a run: something changed, and we know since when. */
export type ShiftVerdict = Extract<Verdict, { readonly run: Run }>;

export const isShift = (verdict: Verdict): verdict is ShiftVerdict => "run" in verdict;

/** The one verdict behind words, marks, colours and overview; a chart without points has too few. */
export function verdictOf(chart: RunChart, direction: Direction): Verdict {
  const phase = chart.phases.at(-1);
  if (!phase || phase.verdict === "tooFew") return tooFew(chart, phase);
  if (phase.verdict === "none") {
    return chart.phases.length > 1 && phase.centre !== null
      ? { code: "held", centre: phase.centre }
      : { code: "none" };
  }
  return signalOf(chart, phase, direction);
}

/** As many points as have a value can become useful when the median moves, never more. */
function tooFew({ points }: RunChart, phase: RunPhase | undefined): Verdict {
  const last = points.filter((point) => point.phase === phase?.phase && !point.excluded);
  const counted = last.filter(({ value }) => value !== null).length;
  return {
    code: "tooFew",
    useful: phase?.useful ?? 0,
    missing: Math.max(0, FEWEST_USEFUL_POINTS - counted),
  };
}

function signalOf(
  { points }: RunChart,
  { rule, run, centre, crossings, crossingsMin }: RunPhase,
  direction: Direction,
): Verdict {
  if (rule === "crossings" || run === null || centre === null) {
    return { code: "mixed", crossings: crossings ?? 0, crossingsMin: crossingsMin ?? 0 };
  }
  const during = points.slice(run.from - 1, run.to).filter(({ excluded }) => !excluded);
  const level = median(during.flatMap(({ value }) => (value === null ? [] : [value]))) ?? centre;
  const ended = points.slice(run.to).some(({ side }) => side !== 0);
  return { code: meaningOf(run.side, direction), run, ended, centre, level };
}
