import { controlChart, everywhere, type ControlOptions, type ControlPoint } from "./controlChart";
import { mean } from "./mean";
import { meanMovingRange } from "./movingRange";

export type XmrOptions = ControlOptions & {
  /** Leave unusual moving ranges out of the limits, once; on unless said otherwise. */
  readonly screen?: boolean;
  /** Mean moving ranges from the centre to a limit: 2.66, or 3 / 1.128 where more decimals are wanted. */
  readonly factor?: number;
  /** Where no value moves from the one before: no limits, unless limits on the centre line are wanted. */
  readonly unmoved?: "noLimits" | "limitsAtCentre";
};

const FACTOR = 2.66;

/**
 * Individual values with limits from their moving ranges; equal values have no limits.
 *
 * @param values - one a period, oldest first; `null` = missing
 * @see Wheeler DJ. Understanding Variation. SPC Press, 1993
 */
export function xmrChart(
  values: readonly (number | null)[],
  { screen = true, factor = FACTOR, unmoved = "noLimits", ...options }: XmrOptions = {},
): readonly ControlPoint[] {
  return controlChart(values, options, (range, baseline) => {
    const own = baseline.map((position) => values[position - 1] ?? null);
    const centre = mean(own.filter((value) => value !== null));
    const moving = meanMovingRange(own, screen);
    const isUnknown = moving === null || (moving === 0 && unmoved === "noLimits");
    const reach = isUnknown ? null : factor * moving;
    const at = (sign: -1 | 1) => (centre === null || reach === null ? null : centre + sign * reach);
    return everywhere(range, { centre, lower: at(-1), upper: at(1) });
  });
}
