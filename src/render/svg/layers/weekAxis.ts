import { isCounted } from "../../../domain/measurement/columnChart";
import { element, type Svg } from "../element";
import type { Frame } from "../frame";
import { label } from "../label";
import { textWidth } from "../textWidth";
import { weekTicks, yearStarts, type WeekTick, type YearStart } from "../weekScale";

const TICK = 4;
const YEAR_GAP = 5;
const APART = 4;
/** Half of a two-digit number, in text heights. */
const HALF_NUMBER = 0.6;
/** Baselines under the plot, in text heights after the tick. */
const WEEK_LINE = 1;
const YEAR_LINE = 2.4;

/** Week numbers, "vk" once at the left, and each year under its first week; without weeks the points' count. */
export function weekAxis(frame: Frame): readonly Svg[] {
  if (isCounted(frame.chart)) return countAxis(frame);
  const { plot, look, textSize, words, pitch, lane } = frame;
  const y = plot.bottom + lane + TICK + 2 + WEEK_LINE * textSize;
  const beside = textWidth(words.week, textSize);
  const closest = (look.weekRoom * textSize) / look.textSize;
  const ticks = weekTicks(frame.calendar, { steps: look.weekSteps, closest, pitch });
  // A number must not touch the word at the left.
  const nearest = vkEnd(frame, beside) + APART + HALF_NUMBER * textSize;
  const numbered = ticks.filter(({ position }) => frame.x(position) >= nearest);
  return [
    axisLine(frame, ticks),
    ...numbered.map(({ position, week }) =>
      label(frame, { x: frame.x(position), y }, String(week), { anchor: "middle" }),
    ),
    label(frame, { x: vkEnd(frame, beside), y }, words.week, { anchor: "end" }),
    ...years(frame),
  ];
}

/** Round positions, as close as they have room. */
function countAxis(frame: Frame): readonly Svg[] {
  const { plot, textSize, pitch, shown } = frame;
  const closest = textWidth(String(shown), textSize) + 2 * APART;
  const every = niceStep(closest / pitch);
  const ticks = Array.from({ length: Math.floor(shown / every) }, (_, index) => ({
    position: (index + 1) * every,
  }));
  const y = plot.bottom + TICK + 2 + WEEK_LINE * textSize;
  return [
    axisLine(frame, ticks),
    ...ticks.map(({ position }) =>
      label(frame, { x: frame.x(position), y }, String(position), { anchor: "middle" }),
    ),
  ];
}

/** The least of 1, 2, 5, 10, 20 … that is not smaller. */
function niceStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return [1, 2, 5].map((unit) => unit * power).find((step) => step >= least) ?? 10 * power;
}

function axisLine(frame: Frame, ticks: readonly Pick<WeekTick, "position">[]): Svg {
  const { left, right, bottom } = frame.plot;
  return element("g", { ...frame.paint({ stroke: "phase" }), "stroke-width": 1 }, [
    element("line", { x1: left, x2: right, y1: bottom, y2: bottom }),
    ...ticks.map(({ position }) => {
      const x = frame.x(position);
      return element("line", { x1: x, x2: x, y1: bottom, y2: bottom + TICK });
    }),
  ]);
}

const vkEnd = ({ plot }: Frame, width: number): number => Math.max(width, plot.left - 12);

function years(frame: Frame): readonly Svg[] {
  const starts = yearStarts(frame.calendar);
  const y = frame.plot.bottom + frame.lane + TICK + 2 + YEAR_LINE * frame.textSize;
  const places = kept(starts.map((start, index) => placeOf(frame, start, starts[index + 1])));
  return places.flatMap(({ year, divider, x, end }) => [
    ...(divider === null
      ? []
      : [
          element("line", {
            x1: divider,
            x2: divider,
            y1: y - frame.textSize,
            y2: y + 3,
            ...frame.paint({ stroke: "phase" }),
            "stroke-width": 1,
          }),
        ]),
    label(frame, { x, y }, String(year), { bold: true, ...(end ? { anchor: "end" as const } : {}) }),
  ]);
}

type YearPlace = {
  readonly year: number;
  readonly divider: number | null;
  readonly x: number;
  readonly end: boolean;
  readonly left: number;
  readonly right: number;
};

/** Under the first week; where the year is too short, up to the divider of the next one. */
function placeOf(frame: Frame, { position, year }: YearStart, next: YearStart | undefined): YearPlace {
  const width = textWidth(String(year), frame.textSize, true);
  const divider = position === 1 ? null : frame.x(position - 0.5);
  const begin = divider === null ? frame.x(1) : divider + YEAR_GAP;
  const limit = next === undefined ? Infinity : frame.x(next.position - 0.5) - YEAR_GAP;
  if (begin + width <= limit)
    return { year, divider, x: begin, end: false, left: begin, right: begin + width };
  return { year, divider, x: limit, end: true, left: limit - width, right: limit };
}

/** Years that would leave the picture or lie over the one before are not written. */
function kept(places: readonly YearPlace[]): readonly YearPlace[] {
  return places.reduce<readonly YearPlace[]>(
    (before, place) => (place.left >= (before.at(-1)?.right ?? -APART) + APART ? [...before, place] : before),
    [],
  );
}
