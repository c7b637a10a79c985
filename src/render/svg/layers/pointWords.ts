import { BRACKET_HEIGHT, bracketsOf, type Bracket } from "./brackets";
import type { Svg } from "../element";
import type { Frame } from "../frame";
import { label } from "../label";
import { writeShort } from "../../words/writeValue";
import { textWidth } from "../textWidth";

const BESIDE = 8;
/** In text heights. */
const UNDER = 0.55;

/** "≥ 182" beside the triangles, once for a crowd of them; the newest point has its own label. */
export function censoredWords(frame: Frame): readonly Svg[] {
  const { chart, plot, textSize, language } = frame;
  const wordsOf = (value: number) => writeShort(value, chart, language, true);
  const roomFor = (value: number) => BESIDE + textWidth(wordsOf(value), textSize) + BESIDE;
  const censored = frame.points.filter((point) => point.censored && !point.excluded);
  const alone = censored.filter(
    ({ x, value }, index) => (censored[index + 1]?.x ?? Infinity) - x >= roomFor(value),
  );
  const named = alone.filter((point) => point !== frame.points.at(-1));
  return named.map(({ x, y, value }) => {
    const fits = x + roomFor(value) <= plot.right;
    const at = { x: fits ? x + BESIDE : x - BESIDE, y: y + UNDER * textSize };
    return label(frame, at, wordsOf(value), { halo: true, ...(fits ? {} : { anchor: "end" as const }) });
  });
}

type Gap = { readonly from: number; readonly to: number };

const NAMED_WEEKS = 3;
/** Where the words are tried, from the top of the plot down. */
const HEIGHTS = [0.14, 0.3, 0.46, 0.62, 0.78, 0.9];
const CLEAR = 10;

/** "ei lukuja" in gaps of three weeks or more, where nothing else is. */
export function gapWords(frame: Frame): readonly Svg[] {
  const words = frame.words.noNumbers;
  const size = frame.textSize - 1;
  const half = textWidth(words, size) / 2;
  const places = gapsOf(frame).flatMap(({ from, to }) => {
    const x = middleOf(frame, from, to, half);
    const y = clearHeight(frame, x - half, x + half);
    return y === null ? [] : [{ x, y }];
  });
  const apart = places.filter(({ x }, index) => x - (places[index - 1]?.x ?? -Infinity) > 2 * half);
  return apart.map(({ x, y }) => label(frame, { x, y: y + 4 }, words, { anchor: "middle", size }));
}

function gapsOf({ points }: Frame): readonly Gap[] {
  const edges = [0, ...points.map(({ position }) => position)];
  return edges.flatMap((edge, index) => {
    const next = edges[index + 1];
    return next !== undefined && next - edge > NAMED_WEEKS ? [{ from: edge + 1, to: next - 1 }] : [];
  });
}

function middleOf({ x, plot }: Frame, from: number, to: number, half: number): number {
  return Math.max(plot.left + half, Math.min(plot.right - half, (x(from) + x(to)) / 2));
}

/** The first height at which no point, median, goal or bracket is near. */
function clearHeight(frame: Frame, left: number, right: number): number | null {
  const { plot, points, pitch, chart } = frame;
  const marks = points.filter(({ x }) => x >= left - pitch && x <= right + pitch).map(({ y }) => y);
  const lines = [...chart.chart.phases.map(({ centre }) => centre), ...chart.goals.map(({ value }) => value)];
  const levels = lines.flatMap((value) => (value === null ? [] : [frame.y(value)]));
  const taken = [...marks, ...levels];
  const heights = HEIGHTS.map((share) => plot.top + share * (plot.bottom - plot.top));
  const near = bracketsOf(frame).filter((bracket) => bracket.left < right && bracket.right > left);
  const free = (y: number) =>
    taken.every((other) => Math.abs(other - y) > CLEAR) &&
    near.every((bracket) => !reaches(frame, bracket, y));
  return heights.find(free) ?? null;
}

const reaches = ({ plot }: Frame, { at }: Bracket, y: number): boolean =>
  at === "top" ? y < plot.top + BRACKET_HEIGHT + CLEAR : y > plot.bottom - BRACKET_HEIGHT - CLEAR;
