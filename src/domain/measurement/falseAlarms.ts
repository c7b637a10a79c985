import { median } from "./median";
import type { RunChart } from "./runChart";

/** Weeks of the frozen baseline whose false alarms are known. */
const BASELINE_WEEKS = 12;

/**
 * Charts in a hundred that cry wolf although nothing changed: 17 where the only phase's median comes from 12 leading
 * weeks, each with a number; `null` where nobody has counted them.
 *
 * @see simulation of 40,000 series of 52 unchanged weeks (Anhøj's rules, baseline frozen at 12)
 */
export function falseAlarms({ points, phases }: RunChart): number | null {
  const [phase, second] = phases;
  if (phase === undefined || second !== undefined || phase.baselineTo >= phase.to) return null;
  const baseline = points.slice(0, phase.baselineTo);
  const values = baseline.flatMap(({ value, excluded }) => (value === null || excluded ? [] : [value]));
  const isCounted = baseline.length === BASELINE_WEEKS && values.length === BASELINE_WEEKS;
  return isCounted && phase.centre === median(values) ? 17 : null;
}
