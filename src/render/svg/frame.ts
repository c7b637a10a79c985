import type { MeasureChart } from "../../domain/measurement/measureChart";
import type { RunPoint } from "../../domain/measurement/runChart";
import { isoWeekOf, type IsoWeek, type Serial } from "../../domain/shared/calendar";
import { chartText } from "../../i18n/chart/chartText";
import type { ChartText } from "../../i18n/chart/fi";
import type { Language } from "../../i18n/language";
import { paint, type Painted } from "./chartColours";
import { directLabels, writeTick, type DirectLabel } from "./chartNumbers";
import type { Attributes } from "./element";
import { headingOf, type Heading } from "./heading";
import { placedTests, TEST_LANE, TEST_NAMES, type PlacedTest } from "./placedTests";
import type { RunChartOptions } from "./runChartOptions";
import { sizeLooks, type SizeLook } from "./sizeLooks";
import { textWidth } from "./textWidth";
import { valueScale, type ValueScale } from "./valueScale";
import { shownPositions } from "./weekScale";

/** Pixels from the top left corner. */
type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type PlottedPoint = Pick<RunPoint, "phase" | "side" | "signal" | "excluded"> & {
  readonly position: number;
  readonly value: number;
  /** It stands for "at least that". */
  readonly censored: boolean;
  readonly x: number;
  readonly y: number;
};

/** What every layer draws from: the chart, its words, its look, and where things are. */
export type Frame = {
  readonly chart: MeasureChart;
  readonly language: Language;
  readonly words: ChartText;
  readonly size: RunChartOptions["size"];
  readonly look: SizeLook;
  readonly textSize: number;
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly heading: Heading | null;
  /** Positions that are drawn, and their weeks as far as the sheet has them. */
  readonly shown: number;
  readonly calendar: readonly IsoWeek[];
  readonly scale: ValueScale;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly labels: readonly DirectLabel[];
  readonly points: readonly PlottedPoint[];
  readonly tests: readonly PlacedTest[];
  /** Pixels under the axis that the tests take. */
  readonly lane: number;
  /** Pixels a week. */
  readonly pitch: number;
  /** Of a position, counted from 1; halves lie between weeks. */
  readonly x: (position: number) => number;
  /** Of a value; what is beyond the axis is drawn at its end. */
  readonly y: (value: number) => number;
  readonly paint: (painted: Painted) => Attributes;
};

/** From this text size on, the labels on the right give way. */
const CROWDED = 1.5;
const ROOM_FOR_TEXT = 64;
const WIDEST_LEFT = 90;
const WIDEST_RIGHT = 160;
const TICK_GAP = 6;
const EDGE = 3;
const LINE = 18;

/** Lay a chart out: axis and words first, which decide how much room is left for the plot. */
export function frameOf(chart: MeasureChart, options: RunChartOptions): Frame {
  const { size, language, theme } = options;
  const look = sizeLooks[size];
  const zoom = size === "pane" ? Math.max(1, Math.min(2, options.textScale ?? 1)) : 1;
  const width = Math.max(look.narrowest, Math.round(options.width ?? look.width));
  const shown = shownPositions(chart);
  const scale = valueScale(chart, shown, options.scaleTop);
  const words = {
    ticks: scale.ticks.map((value) => ({ value, label: writeTick(value, scale.step, chart, language) })),
    labels: zoom >= CROWDED || size === "small" ? [] : directLabels(chart, language),
    heading: size === "large" ? headingOf(chart, options, width) : null,
  };
  // Large text takes its room from the axes, not from the plot.
  const height = look.height(width) + Math.round((zoom - 1) * ROOM_FOR_TEXT);
  const frame = { look, width, height, textSize: look.textSize * zoom };
  const marks = testsOf(chart.weeks.slice(0, shown), options, zoom);
  const plot = plotOf(frame, { ...words, ...marks }, zoom);
  const placed = places(plot, shown, scale);
  return {
    chart,
    language,
    words: chartText[language],
    size,
    ...frame,
    ...words,
    ...marks,
    plot,
    shown,
    calendar: chart.weeks.slice(0, shown).map(isoWeekOf),
    scale,
    points: plotted(chart, placed),
    ...placed,
    paint: (painted) => paint(theme, painted),
  };
}

function testsOf(
  weeks: readonly Serial[],
  { size, tests = [] }: RunChartOptions,
  zoom: number,
): Pick<Frame, "tests" | "lane"> {
  const placed = size === "small" ? [] : placedTests(tests, weeks);
  return { tests: placed, lane: placed.length === 0 ? 0 : TEST_LANE * zoom };
}

function plotOf(
  { look, width, height, textSize }: Pick<Frame, "look" | "width" | "height" | "textSize">,
  { ticks, labels, heading, lane }: Pick<Frame, "ticks" | "labels" | "heading" | "lane">,
  zoom: number,
): Plot {
  const { margins, labelGap, labelPitch } = look;
  const oneLine = labelPitch < 2 * textSize;
  const tickWidth = Math.max(0, ...ticks.map(({ label }) => textWidth(label, textSize)));
  const labelWidth = Math.max(0, ...labels.map((label) => widthOf(label, textSize, oneLine)));
  const right = labels.length === 0 ? Math.min(12, margins.right) : margins.right;
  const wide = textSize === 0 ? 0 : tickWidth + TICK_GAP + EDGE;
  const names = heading === null || lane === 0 ? 0 : TEST_NAMES;
  const beside = labels.length === 0 ? 0 : labelGap + labelWidth + EDGE;
  return {
    left: Math.round(Math.min(WIDEST_LEFT, Math.max(margins.left * zoom, wide))),
    right: Math.round(width - Math.min(WIDEST_RIGHT, Math.max(right, beside))),
    top: margins.top * zoom + (heading === null ? 0 : (heading.lines.length - 1) * LINE),
    bottom: height - margins.bottom * zoom - lane - names,
  };
}

function widthOf({ number, word, strong }: DirectLabel, size: number, oneLine: boolean): number {
  if (oneLine) return textWidth(`${number} `, size, true) + textWidth(word, size);
  return Math.max(textWidth(number, strong ? size * LAST_SIZE : size, true), textWidth(word, size));
}

/** The newest number is larger where number and word stand on two lines. */
export const LAST_SIZE = 14 / 11;

function places(plot: Plot, shown: number, { low, high }: ValueScale): Pick<Frame, "pitch" | "x" | "y"> {
  const pitch = (plot.right - plot.left) / (shown - 1);
  const share = (value: number) => Math.max(0, Math.min(1, (value - low) / (high - low)));
  return {
    pitch,
    x: (position) => tenth(plot.left + (position - 1) * pitch),
    y: (value) => tenth(plot.bottom - share(value) * (plot.bottom - plot.top)),
  };
}

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

function plotted(
  { chart, censored: beyond }: MeasureChart,
  { x, y }: Pick<Frame, "x" | "y">,
): readonly PlottedPoint[] {
  return chart.points.flatMap(({ value, phase, side, signal, excluded }, index) => {
    if (value === null) return [];
    const position = index + 1;
    const censored = beyond.has(position);
    return [{ phase, side, signal, excluded, position, value, censored, x: x(position), y: y(value) }];
  });
}
