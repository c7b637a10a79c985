import type { ControlPoint } from "./controlChart";

/** Why a point of an XmR chart is not chance alone, the most telling first. */
export type SpecialCause = "outside" | "twoOfThree" | "oneSide" | "trend";

const RUN = 7;
/** Of the way from the centre to a limit. */
const NEAR = 2 / 3;
const WINDOW = 3;

/**
 * The NHS rules, for each point: outside a limit; two of three in the outer third on one side; seven in a row on one
 * side of the centre; seven in a row that rise or fall. Missing and excluded points are passed over, and no rule
 * reaches over a change of phase.
 *
 * @see NHS England, Making Data Count; NHSRplotthedots 0.2.2
 */
export function specialCauses(points: readonly ControlPoint[]): readonly (SpecialCause | null)[] {
  const causes = Array<SpecialCause | null>(points.length).fill(null);
  for (const phase of new Set(points.map((point) => point.phase))) {
    const judged = points.flatMap((point, index) =>
      point.phase === phase && !point.excluded && isLimited(point) ? [{ point, index }] : [],
    );
    const found = causesIn(judged.map(({ point }) => placeOf(point)));
    judged.forEach(({ index }, nth) => (causes[index] = found[nth] ?? null));
  }
  return causes;
}

type Limited = ControlPoint & { readonly value: number; readonly centre: number };

const isLimited = (point: ControlPoint): point is Limited => point.value !== null && point.centre !== null;

/** Where a point lies; the signs say above or below. */
type Place = {
  readonly value: number;
  readonly side: number;
  /** In the outer third, not beyond the limit. */
  readonly near: number;
  readonly outside: boolean;
};

function placeOf({ value, centre, lower, upper }: Limited): Place {
  const side = Math.sign(value - centre);
  const limit = side < 0 ? lower : upper;
  const outside = limit !== null && side * (value - limit) > 0;
  const near = limit !== null && !outside && side * (value - centre) > NEAR * side * (limit - centre);
  return { value, side, near: near ? side : 0, outside };
}

function causesIn(places: readonly Place[]): readonly (SpecialCause | null)[] {
  const sides = places.map(({ side }) => side);
  const steps = places.map(({ value }, index) => Math.sign(value - (places[index - 1]?.value ?? value)));
  const oneSide = covered(sides, RUN, (window) => isAllOf(window));
  // Seven points that rise are six steps.
  const trend = covered(steps, RUN, (window) => isAllOf(window.slice(1)));
  const twoOfThree = covered(
    places.map(({ side, near }) => [side, near] as const),
    WINDOW,
    (window) => isAllOf(window.map(([side]) => side)) && window.filter(([, near]) => near !== 0).length >= 2,
  );
  return places.map(({ outside, near }, index) => {
    if (outside) return "outside";
    if (twoOfThree[index] && near !== 0) return "twoOfThree";
    if (oneSide[index]) return "oneSide";
    return trend[index] ? "trend" : null;
  });
}

const isAllOf = (signs: readonly number[]): boolean =>
  signs[0] !== 0 && signs.every((sign) => sign === signs[0]);

/** The positions that lie in some window of the length that meets the condition. */
function covered<T>(
  items: readonly T[],
  length: number,
  meets: (window: readonly T[]) => boolean,
): readonly boolean[] {
  const marks = Array<boolean>(items.length).fill(false);
  for (let start = 0; start + length <= items.length; start += 1) {
    if (meets(items.slice(start, start + length))) marks.fill(true, start, start + length);
  }
  return marks;
}
