import { verdictMarks } from "../../../domain/measurement/verdictMarks";
import { element, type Svg } from "../element";
import type { Frame } from "../frame";
import { HEADING_LEFT, SHAPE_ROOM, TITLE_SIZE, VERDICT_SIZE, type SignalCode } from "../heading";
import { label } from "../label";
import { drawShape, type Place } from "../marks";
import { wrapText } from "../textWidth";

const TITLE_LINE = 26;
const FIRST_LINE = 48.5;
const LINE = 18;
const SHAPE: Place = { x: HEADING_LEFT + 6, y: 44, radius: 6 };

/** Measure, unit and team; under them the verdict with its shape. */
export function headingLayer(frame: Frame): readonly Svg[] {
  if (frame.heading === null) return [];
  const { title, shape, lines } = frame.heading;
  const x = HEADING_LEFT + (shape === null ? 0 : SHAPE_ROOM);
  const ink = { role: "ink" } as const;
  return [
    label(frame, { x: HEADING_LEFT, y: TITLE_LINE }, title, { ...ink, size: TITLE_SIZE, bold: true }),
    ...(shape === null ? [] : [shapeOf(frame, shape)]),
    ...lines.map((line, index) =>
      label(frame, { x, y: FIRST_LINE + index * LINE }, line, { ...ink, size: VERDICT_SIZE }),
    ),
  ];
}

function shapeOf(frame: Frame, code: SignalCode): Svg {
  const { shape, role } = verdictMarks[code];
  const open = shape === "openDiamond";
  const painted = frame.paint(open ? { fill: "none", stroke: role } : { fill: role });
  return element("g", { ...painted, "stroke-width": open ? 1.5 : undefined }, drawShape[shape](SHAPE));
}

/** In place of a chart that has no numbers yet. */
export function emptyWords(frame: Frame): readonly Svg[] {
  const size = frame.textSize + 2;
  const lines = wrapText(frame.words.empty, size, frame.width - 2 * HEADING_LEFT);
  const first = (frame.height - (lines.length - 1) * size * 1.5) / 2;
  return lines.map((line, index) =>
    label(frame, { x: frame.width / 2, y: first + index * size * 1.5 }, line, { anchor: "middle", size }),
  );
}
