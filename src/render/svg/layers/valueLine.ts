import { element, short, type Svg } from "../element";
import type { Frame, PlottedPoint } from "../frame";
import { markPlace } from "../markPlace";

const A_WEEK = 7;

/** The values, joined week by week. At a missing week the line stops: never joined, never zero. */
export function valueLine(frame: Frame): readonly Svg[] {
  const pieces = piecesOf(frame).flatMap((piece) => drawn(frame, piece));
  if (pieces.length === 0) return [];
  return [
    element(
      "g",
      {
        ...frame.paint({ fill: "none", stroke: "value" }),
        "stroke-width": frame.look.valueLine,
        "stroke-linejoin": "round",
        "stroke-linecap": "round",
      },
      pieces,
    ),
  ];
}

/** A week between two gaps has no line; where it has no mark either it is a dot as wide as the line. */
function drawn(frame: Frame, piece: readonly PlottedPoint[]): readonly Svg[] {
  const d = `M${piece.map(({ x, y }) => `${short(x)} ${short(y)}`).join("L")}`;
  if (piece.length > 1) return [element("path", { d })];
  return piece.some((point) => markPlace(frame, point).radius === 0)
    ? [element("path", { d: `${d}h0` })]
    : [];
}

/** Weeks that follow each other; a week that has no row is a gap like one that has no number. */
function piecesOf({ points, chart: { weeks } }: Frame): readonly (readonly PlottedPoint[])[] {
  const daysTo = ({ position }: PlottedPoint, before: PlottedPoint) =>
    (weeks[position - 1] ?? 0) - (weeks[before.position - 1] ?? 0);
  const follows = (point: PlottedPoint, before: PlottedPoint | undefined) =>
    before !== undefined && point.position === before.position + 1 && daysTo(point, before) <= A_WEEK;
  const starts = points.flatMap((point, index) => (follows(point, points[index - 1]) ? [] : [index]));
  return starts.map((start, index) => points.slice(start, starts[index + 1]));
}
