import { element, text, type Svg } from "../element";
import type { Frame } from "../frame";
import { label } from "../label";
import { triangle } from "../marks";
import { cutText, textWidth } from "../textWidth";

const UNDER_AXIS = 9;
const RADIUS = 5;
const BESIDE = 8;
const APART = 1;
const BETWEEN_NAMES = 14;
const EDGE = 12;
const DOTS = "1 3";

/** A dotted line up from each mark. */
export function testLines({ tests, plot, x, paint }: Frame): readonly Svg[] {
  if (tests.length === 0) return [];
  const places = [...new Set(tests.map(({ position }) => position))];
  const lines = places.map((position) =>
    element("line", { x1: x(position), x2: x(position), y1: plot.top, y2: plot.bottom }),
  );
  return [element("g", { ...paint({ stroke: "test" }), "stroke-width": 1, "stroke-dasharray": DOTS }, lines)];
}

/** A triangle with its number in a lane under the axis; a number that would touch the next mark is left out. */
export function testMarks(frame: Frame): readonly Svg[] {
  const { plot, x, paint, textSize } = frame;
  const marks = marksOf(frame);
  if (marks.length === 0) return [];
  const y = plot.bottom + UNDER_AXIS;
  const free = marks.filter((mark, index) => endOf(frame, mark) + APART <= startOf(frame, marks[index + 1]));
  return [
    element(
      "g",
      paint({ fill: "test" }),
      marks.map(({ position }) => triangle({ x: x(position), y, radius: RADIUS })),
    ),
    ...free.map(({ position, numbers }) =>
      label(frame, { x: x(position) + BESIDE, y: y + 0.36 * textSize }, numbers, {
        role: "test",
        bold: true,
      }),
    ),
  ];
}

type Mark = { readonly position: number; readonly numbers: string };

/** One mark a week, with the numbers of all tests that began in it. */
function marksOf({ tests }: Frame): readonly Mark[] {
  const places = [...new Set(tests.map(({ position }) => position))];
  return places.map((position) => {
    const own = tests.filter((test) => test.position === position).map(({ number }) => number);
    return { position, numbers: [...new Set(own)].join(", ") };
  });
}

const startOf = ({ x }: Frame, mark: Mark | undefined): number =>
  mark === undefined ? Infinity : x(mark.position) - RADIUS;

const endOf = ({ x, textSize }: Frame, { position, numbers }: Mark): number =>
  x(position) + BESIDE + textWidth(numbers, textSize, true);

/** What the numbers stand for, in one line at the bottom; names are cut to their share of it. */
export function testNames(frame: Frame): readonly Svg[] {
  const { tests, width, height, textSize } = frame;
  const share = (width - 2 * EDGE) / Math.max(1, tests.length) - BETWEEN_NAMES;
  let x = EDGE;
  return tests.map(({ number, name }) => {
    const mark = `▲ ${number} `;
    const room = share - textWidth(mark, textSize, true);
    const shown = cutText(name, textSize, room);
    const at = x;
    x += textWidth(mark, textSize, true) + textWidth(shown, textSize) + BETWEEN_NAMES;
    return label(frame, { x: at, y: height - EDGE }, [
      element("tspan", { "font-weight": 600, ...frame.paint({ fill: "test" }) }, [text(mark)]),
      element("tspan", {}, [text(shown)]),
    ]);
  });
}
