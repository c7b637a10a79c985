import type { Frame, PlottedPoint } from "./frame";
import { markOf, type MarkKind, type Place } from "./marks";

/** Marks of dense weeks are drawn smaller, down to this radius. */
const SMALLEST = 2.2;
/** Neighbouring marks may overlap by a fifth. */
const OVERLAP = 0.8;
/** A triangle at the top edge hangs into the plot by this share of its radius. */
const HANGING = 0.4;

/** Where a point's mark is and how large; radius 0 where there is none. */
export function markPlace(frame: Frame, point: PlottedPoint): Place {
  const kind = markOf(point, frame.chart.measure);
  const radius = radiusOf(frame, kind, point === frame.points.at(-1));
  return { x: point.x, y: point.y + (kind === "censored" ? HANGING * radius : 0), radius };
}

function radiusOf({ look, pitch }: Frame, kind: MarkKind, isLast: boolean): number {
  const { radius, last } = look.marks[kind];
  if (isLast) return last;
  // Plain points that touch each other say no more than the line.
  if (kind === "plain") return pitch < 2 * OVERLAP * radius ? 0 : radius;
  return Math.min(radius, Math.max(SMALLEST, pitch / OVERLAP));
}
