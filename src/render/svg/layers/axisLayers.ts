import { element, type Svg } from "../element";
import type { Frame } from "../frame";
import { label } from "../label";

const TICK_GAP = 6;
const HALF_LETTER = 0.34;

/** Horizontal lines at the ticks, with their numbers. */
export function valueAxis(frame: Frame): readonly Svg[] {
  const { ticks, plot, y, textSize } = frame;
  const lines = ticks.map(({ value }) =>
    element("line", { x1: plot.left, x2: plot.right, y1: y(value), y2: y(value) }),
  );
  const numbers = ticks.map((tick) =>
    label(frame, { x: plot.left - TICK_GAP, y: y(tick.value) + HALF_LETTER * textSize }, tick.label, {
      anchor: "end",
    }),
  );
  return [element("g", { ...frame.paint({ stroke: "grid" }), "stroke-width": 1 }, lines), ...numbers];
}

/** The line that `small` stands on. */
export function ground({ plot, paint }: Frame): readonly Svg[] {
  const y = plot.bottom + 2;
  return [element("line", { x1: plot.left, x2: plot.right, y1: y, y2: y, ...paint({ stroke: "grid" }) })];
}
