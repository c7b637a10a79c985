import { median } from "../median";
import type { ChartKind } from "../MeasureTraits";
import type { Measure } from "../measures";
import type { WeekValue } from "../weekValues";

/** Weeks below which limits would move with every new number. */
const FEWEST_FOR_LIMITS = 12;

/** Expected cases a week below which the normal approximation of P and U limits does not hold. */
const FEWEST_CASES = 3;

/** The whole above which P limits grow so narrow that weeks of nothing special fall outside: Laney's P′ widens them. */
const LARGE_WHOLE = 500;

/**
 * Which chart suits a measure, and why: `tooFew` weeks for limits, `value` one number a week, `smallCases` too few
 * cases a week for limits of counts, `share`, `largeShare` by the size of the whole, `rate`.
 */
export type ChartSuggestion = {
  readonly chart: ChartKind;
  readonly why: "tooFew" | "value" | "smallCases" | "share" | "largeShare" | "rate";
  /** Weeks that have a value. */
  readonly weeks: number;
  /** The middle of what is counted in a week, where the measure has a pair. */
  readonly whole: number | null;
};

/**
 * The chart that is suggested for a measure. The run chart is judged by the same rule with any of them; limits are
 * an addition where the numbers bear them.
 *
 * @see Provost & Murray, The Health Care Data Guide (2011), ch. 5: subgroup sizes; Laney (2002): P′
 */
export function chartSuggestion(
  { kind }: Pick<Measure, "kind">,
  values: readonly WeekValue[],
): ChartSuggestion {
  const known = values.filter(({ value }) => value !== null);
  const wholes = known.flatMap(({ of }) => (of === null ? [] : [of]));
  const whole = median(wholes);
  const told = { weeks: known.length, whole: kind === "share" || kind === "rate" ? whole : null };
  if (kind !== "share" && kind !== "rate") return { chart: "run", why: "value", ...told };
  if (known.length < FEWEST_FOR_LIMITS || whole === null) return { chart: "run", why: "tooFew", ...told };
  if (casesAWeek(known, kind === "share") < FEWEST_CASES) return { chart: "run", why: "smallCases", ...told };
  if (kind === "rate") return { chart: "u", why: "rate", ...told };
  return whole >= LARGE_WHOLE
    ? { chart: "pPrime", why: "largeShare", ...told }
    : { chart: "p", why: "share", ...told };
}

/** Mean of the cases in a week; of a share the rarer of the two sides. */
function casesAWeek(values: readonly WeekValue[], isShare: boolean): number {
  const sum = (of: (value: WeekValue) => number) => values.reduce((total, value) => total + of(value), 0);
  const cases = sum(({ count }) => count ?? 0);
  const others = sum(({ of }) => of ?? 0) - cases;
  return (isShare ? Math.min(cases, others) : cases) / values.length;
}
