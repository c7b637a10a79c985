import type { Painted } from "../chartColours";
import { element, type Svg } from "../element";
import type { Frame } from "../frame";
import { HEADING_LEFT, SHAPE_ROOM, TITLE_SIZE, VERDICT_SIZE, type VerdictShape } from "../heading";
import { label } from "../label";
import { markShapes, type Place } from "../marks";
import { wrapText } from "../textWidth";

const TITLE_LINE = 26;
const FIRST_LINE = 48.5;
const LINE = 18;
const SHAPE: Place = { x: HEADING_LEFT + 6, y: 44, radius: 6 };

type DrawnShape = { readonly painted: Painted; readonly marks: readonly Svg[] };

const shapes: Readonly<Record<VerdictShape, DrawnShape>> = {
  better: { painted: { fill: "better" }, marks: markShapes.better.draw(SHAPE) },
  worse: { painted: { fill: "worse" }, marks: markShapes.worse.draw(SHAPE) },
  changed: { painted: { fill: "value" }, marks: markShapes.changed.draw(SHAPE) },
  mixed: { painted: { fill: "none", stroke: "value" }, marks: markShapes.better.draw(SHAPE) },
};

/** Measure, unit and team; under them the verdict with its shape. */
export function headingLayer(frame: Frame): readonly Svg[] {
  if (frame.heading === null) return [];
  const { title, shape, lines } = frame.heading;
  const x = HEADING_LEFT + (shape === null ? 0 : SHAPE_ROOM);
  const ink = { role: "ink" } as const;
  return [
    label(frame, { x: HEADING_LEFT, y: TITLE_LINE }, title, { ...ink, size: TITLE_SIZE, bold: true }),
    ...(shape === null ? [] : [shapeOf(frame, shapes[shape])]),
    ...lines.map((line, index) =>
      label(frame, { x, y: FIRST_LINE + index * LINE }, line, { ...ink, size: VERDICT_SIZE }),
    ),
  ];
}

const shapeOf = (frame: Frame, { painted, marks }: DrawnShape): Svg =>
  element("g", { ...frame.paint(painted), "stroke-width": painted.stroke && 1.5 }, marks);

/** In place of a chart that has no numbers yet. */
export function emptyWords(frame: Frame): readonly Svg[] {
  const size = frame.textSize + 2;
  const lines = wrapText(frame.words.empty, size, frame.width - 2 * HEADING_LEFT);
  const first = (frame.height - (lines.length - 1) * size * 1.5) / 2;
  return lines.map((line, index) =>
    label(frame, { x: frame.width / 2, y: first + index * size * 1.5 }, line, { anchor: "middle", size }),
  );
}
