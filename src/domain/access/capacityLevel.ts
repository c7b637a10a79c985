import { percentile } from "./percentile";

/** By which rule a capacity is planned; a bare "80 %" would mean two things. */
export const capacityRules = ["mean", "p65", "p80", "p85", "range80"] as const;
export type CapacityRule = (typeof capacityRules)[number];

/**
 * The weekly capacity that a rule asks for; `null` without weeks.
 *
 * - `mean`: half of the weeks are above it
 * - `p65`, `p80`, `p85`: so many per cent of the weeks fit
 * - `range80`: lowest + 80 % of the range; one spike drags it up
 *
 * @see NHS England, Demand and Capacity; Scottish DCAQ glossary for the range rule
 * @example
 * capacityLevel([60, 140, 85, 120], "range80");
 * // => 124
 */
export function capacityLevel(demand: readonly number[], rule: CapacityRule): number | null {
  if (demand.length === 0) return null;
  switch (rule) {
    case "mean":
      return demand.reduce((sum, week) => sum + week, 0) / demand.length;
    case "range80": {
      const lowest = percentile(demand, 0) ?? 0;
      return lowest + 0.8 * ((percentile(demand, 1) ?? 0) - lowest);
    }
    default:
      return percentile(demand, Number(rule.slice(1)) / 100);
  }
}
