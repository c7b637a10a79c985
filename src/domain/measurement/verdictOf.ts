import { FEWEST_USEFUL_POINTS } from "./anhoejLimits";
import { median } from "./median";
import type { RunChart, RunPhase } from "./runChart";
import type { Run } from "./runs";

/** Which way is better; "none" when neither is. */
export type Direction = "lower" | "higher" | "none";

/**
 * What a chart says, as data: the words are i18n's, the shapes are render's. It speaks of the last phase.
 *
 * - `tooFew`: how many more useful points are needed
 * - `better`, `worse`, `changed`: a run that is too long; `changed` where no direction is agreed
 * - `mixed`: only the crossings rule fires
 * - `held`: no signal, and an accepted new level stands before
 * - `none`: no signal
 */
export type Verdict =
  | { readonly code: "tooFew"; readonly missing: number }
  | {
      readonly code: "better" | "worse" | "changed";
      readonly run: Run;
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
  if (!phase || phase.verdict === "tooFew")
    return { code: "tooFew", missing: FEWEST_USEFUL_POINTS - (phase?.useful ?? 0) };
  if (phase.verdict === "none") {
    return chart.phases.length > 1 && phase.centre !== null
      ? { code: "held", centre: phase.centre }
      : { code: "none" };
  }
  return signalOf(chart, phase, direction);
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
  return { code: meaningOf(run, direction), run, centre, level };
}

function meaningOf(run: Run, direction: Direction): "better" | "worse" | "changed" {
  if (direction === "none") return "changed";
  return run.side < 0 === (direction === "lower") ? "better" : "worse";
}
