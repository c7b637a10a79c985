import type { Serial } from "../../../domain/shared/calendar";
import { element, text, type Svg } from "../element";
import type { Frame } from "../frame";
import { label } from "../label";
import { triangle } from "../marks";
import { cutText, textWidth } from "../textWidth";

/** A test of change by the day on which it began. */
export type TestMark = { readonly number: number; readonly day: Serial; readonly name: string };

/** A test in the week in which it began. */
export type PlacedTest = TestMark & { readonly position: number };

/** Room under the axis for the marks; under the whole picture for their names. */
export const TEST_LANE = 14;
export const TEST_NAMES = 24;

const UNDER_AXIS = 9;
const RADIUS = 5;
const BESIDE = 8;
const APART = 4;
const BETWEEN_NAMES = 14;
const EDGE = 12;
const DOTS = "1 3";

/** The tests that began in one of the weeks that are drawn, oldest first. */
export const placedTests = (tests: readonly TestMark[], weeks: readonly Serial[]): readonly PlacedTest[] =>
  tests
    .flatMap((test) => {
      const index = weeks.findIndex((week) => test.day >= week && test.day < week + 7);
      return index < 0 ? [] : [{ ...test, position: index + 1 }];
    })
    .sort((a, b) => a.day - b.day);

/** A dotted line up from each mark. */
export function testLines({ tests, plot, x, paint }: Frame): readonly Svg[] {
  if (tests.length === 0) return [];
  const places = [...new Set(tests.map(({ position }) => position))];
  const lines = places.map((position) =>
    element("line", { x1: x(position), x2: x(position), y1: plot.top, y2: plot.bottom }),
  );
  return [element("g", { ...paint({ stroke: "test" }), "stroke-width": 1, "stroke-dasharray": DOTS }, lines)];
}

/** A triangle with its number in a lane under the axis; where numbers would touch, the first one stays. */
export function testMarks(frame: Frame): readonly Svg[] {
  const { tests, plot, x, paint, textSize } = frame;
  if (tests.length === 0) return [];
  const y = plot.bottom + UNDER_AXIS;
  const marks = tests.map(({ position }) => triangle({ x: x(position), y, radius: RADIUS }));
  const numbered = tests.reduce<readonly PlacedTest[]>((kept, test) => {
    const before = kept.at(-1);
    const free = before === undefined ? -Infinity : endOf(frame, before) + APART + RADIUS;
    return x(test.position) >= free ? [...kept, test] : kept;
  }, []);
  return [
    element("g", paint({ fill: "test" }), marks),
    ...numbered.map(({ position, number }) =>
      label(frame, { x: x(position) + BESIDE, y: y + 0.36 * textSize }, String(number), {
        role: "test",
        bold: true,
      }),
    ),
  ];
}

const endOf = ({ x, textSize }: Frame, { position, number }: PlacedTest) =>
  x(position) + BESIDE + textWidth(String(number), textSize, true);

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
