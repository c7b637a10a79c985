import { element, type Svg } from "../element";
import type { Frame, PlottedPoint } from "../frame";
import { markPlace } from "../markPlace";
import { drawOrder, markOf, markShapes, roleOf, type MarkKind } from "../marks";

const RING_GAP = 2.5;
const RING_LINE = 1.25;

/** A mark for every point that has one, the more telling ones on top. */
export function pointMarks(frame: Frame): readonly Svg[] {
  const { measure } = frame.chart;
  return drawOrder.flatMap((kind) => {
    const own = frame.points.filter((point) => markOf(point, measure) === kind);
    const roles = [...new Set(own.map((point) => roleOf(point, measure)))];
    return roles.flatMap((role) =>
      marksOf(
        frame,
        kind,
        own.filter((point) => roleOf(point, measure) === role),
      ),
    );
  });
}

/** Points of one kind and colour. */
function marksOf(frame: Frame, kind: MarkKind, points: readonly PlottedPoint[]): readonly Svg[] {
  const { painted, strokeWidth, draw } = markShapes[kind];
  const drawn = points
    .map((point) => markPlace(frame, point))
    .filter(({ radius }) => radius > 0)
    .flatMap(draw);
  const [first] = points;
  if (first === undefined || drawn.length === 0) return [];
  const paint = frame.paint(painted(roleOf(first, frame.chart.measure)));
  return [
    element(
      "g",
      {
        ...paint,
        class: `mark-${kind} ${paint["class"]}`,
        "stroke-width": strokeWidth && frame.look[strokeWidth],
      },
      drawn,
    ),
  ];
}

/** A ring around the newest point. */
export function lastRing(frame: Frame): readonly Svg[] {
  const last = frame.points.at(-1);
  if (last === undefined) return [];
  const { x, y, radius } = markPlace(frame, last);
  const stroke = roleOf(last, frame.chart.measure);
  return [
    element("circle", {
      cx: x,
      cy: y,
      r: radius + RING_GAP,
      ...frame.paint({ fill: "none", stroke }),
      "stroke-width": RING_LINE,
    }),
  ];
}
