import { meaningOf, type Meaning } from "../../domain/measurement/meaningOf";
import type { Measure } from "../../domain/measurement/measures";
import type { RunPoint } from "../../domain/measurement/runChart";
import { verdictMarks, type VerdictShape } from "../../domain/measurement/verdictMarks";
import type { Painted, Role } from "./chartColours";
import { element, short, type Svg } from "./element";

/** How a point is drawn. Every size has a radius for every kind; see sizeLooks. */
export type MarkKind = "plain" | "excluded" | "censored" | Meaning;

/** Later kinds lie over earlier ones. */
export const drawOrder: readonly MarkKind[] = ["plain", "changed", "excluded", "better", "worse", "censored"];

type Judged = Pick<RunPoint, "side" | "signal" | "excluded"> & { readonly censored: boolean };

/** The mark of a point that has a value. A censored one keeps its triangle inside a run and takes its colour. */
export function markOf(point: Judged, measure: Measure): MarkKind {
  if (point.excluded) return "excluded";
  if (point.censored) return "censored";
  return meaningIn(point, measure) ?? "plain";
}

/** The colour of a point, its ring and its label. */
export function roleOf(
  point: Pick<RunPoint, "side" | "signal">,
  measure: Measure,
): "value" | "better" | "worse" {
  return verdictMarks[meaningIn(point, measure) ?? "changed"].role;
}

/** What a point of a run that is too long says; `null` of every other point. */
const meaningIn = ({ side, signal }: Pick<RunPoint, "side" | "signal">, { direction }: Measure) =>
  signal && side !== 0 ? meaningOf(side, direction) : null;

export type Place = { readonly x: number; readonly y: number; readonly radius: number };

type MarkShape = {
  readonly painted: (role: Role) => Painted;
  readonly strokeWidth?: "halo" | "outline";
  readonly draw: (place: Place) => readonly Svg[];
};

const circle = ({ x, y, radius }: Place): Svg => element("circle", { cx: x, cy: y, r: radius });
const path = (d: string): Svg => element("path", { d });

const diamond = ({ x, y, radius: r }: Place): Svg =>
  path(
    `M${short(x)} ${short(y - r)}l${short(r)} ${short(r)} ${short(-r)} ${short(r)} ${short(-r)} ${short(-r)}z`,
  );

/** A square looks as large as a diamond at this share of its half-diagonal. */
const SQUARE = 0.82;

const square = ({ x, y, radius }: Place): Svg => {
  const half = radius * SQUARE;
  return element("rect", { x: x - half, y: y - half, width: 2 * half, height: 2 * half });
};

export const triangle = ({ x, y, radius: r }: Place): Svg =>
  path(`M${short(x)} ${short(y - r)}l${short(r)} ${short(1.75 * r)}h${short(-2 * r)}z`);

const crossed = (place: Place): readonly Svg[] => {
  const arm = place.radius * 0.5;
  const { x, y } = place;
  const cross = `M${short(x - arm)} ${short(y - arm)}l${short(2 * arm)} ${short(2 * arm)}m0 ${short(-2 * arm)}l${short(-2 * arm)} ${short(2 * arm)}`;
  return [circle(place), path(cross)];
};

/** How the shapes of a verdict are drawn; `line` and `openCircle` say that nothing is to be seen. */
export const drawShape: Readonly<
  Record<Exclude<VerdictShape, "line" | "openCircle">, (place: Place) => readonly Svg[]>
> = {
  diamond: (place) => [diamond(place)],
  openDiamond: (place) => [diamond(place)],
  square: (place) => [square(place)],
  circle: (place) => [circle(place)],
};

const haloed = (role: Role): Painted => ({ fill: role, stroke: "paper" });

const signal = (meaning: Meaning): MarkShape => ({
  painted: haloed,
  strokeWidth: "halo",
  draw: drawShape[verdictMarks[meaning].shape],
});

export const markShapes: Readonly<Record<MarkKind, MarkShape>> = {
  plain: { painted: (role) => ({ fill: role }), draw: (place) => [circle(place)] },
  changed: signal("changed"),
  better: signal("better"),
  worse: signal("worse"),
  excluded: {
    painted: () => ({ fill: "paper", stroke: "median" }),
    strokeWidth: "outline",
    draw: crossed,
  },
  censored: {
    painted: (role) => ({ fill: "paper", stroke: role }),
    strokeWidth: "outline",
    draw: (place) => [triangle(place)],
  },
};
