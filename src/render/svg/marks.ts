import type { Measure } from "../../domain/measurement/measures";
import type { RunPoint } from "../../domain/measurement/runChart";
import type { Painted, Role } from "./chartColours";
import { element, short, type Svg } from "./element";

/** How a point is drawn. Every size has a radius for every kind; see sizeLooks. */
export type MarkKind = "plain" | "changed" | "excluded" | "better" | "worse" | "censored";

/** Later kinds lie over earlier ones. */
export const drawOrder: readonly MarkKind[] = ["plain", "changed", "excluded", "better", "worse", "censored"];

type Judged = Pick<RunPoint, "side" | "signal" | "excluded"> & { readonly censored: boolean };

/** The mark of a point that has a value. A censored one keeps its triangle inside a run and takes its colour. */
export function markOf(point: Judged, measure: Measure): MarkKind {
  if (point.excluded) return "excluded";
  if (point.censored) return "censored";
  return point.signal ? meaningOf(point.side, measure) : "plain";
}

/** The colour of a point, its ring and its label. */
export function roleOf(
  point: Pick<RunPoint, "side" | "signal">,
  measure: Measure,
): "value" | "better" | "worse" {
  const meaning = point.signal ? meaningOf(point.side, measure) : "changed";
  return meaning === "changed" ? "value" : meaning;
}

/** What being on a side of the median means; `changed` where no direction is agreed. */
function meaningOf(side: number, { direction }: Measure): "better" | "worse" | "changed" {
  if (direction === "none") return "changed";
  return side < 0 === (direction === "lower") ? "better" : "worse";
}

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

const haloed = (role: Role): Painted => ({ fill: role, stroke: "paper" });

export const markShapes: Readonly<Record<MarkKind, MarkShape>> = {
  plain: { painted: (role) => ({ fill: role }), draw: (place) => [circle(place)] },
  changed: { painted: haloed, strokeWidth: "halo", draw: (place) => [circle(place)] },
  better: { painted: haloed, strokeWidth: "halo", draw: (place) => [diamond(place)] },
  worse: { painted: haloed, strokeWidth: "halo", draw: (place) => [square(place)] },
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
