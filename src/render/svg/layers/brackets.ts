import { isCounted } from "../../../domain/measurement/columnChart";
import type { RunPhase } from "../../../domain/measurement/runChart";
import type { Run } from "../../../domain/measurement/runs";
import type { Frame, PlottedPoint } from "../frame";
import { roleOf } from "../marks";
import { largest, smallest } from "../extremes";
import { textWidth } from "../textWidth";

/** A run that is too long, named at the edge of the plot where nothing is in its way. */
export type Bracket = {
  readonly role: "value" | "better" | "worse";
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Middle of the words. */
  readonly middle: number;
  /** Ends of bracket and words together. */
  readonly left: number;
  readonly right: number;
  readonly at: "top" | "bottom";
};

/** Height of bracket, words and a little air. */
export const BRACKET_HEIGHT = 36;

type Draft = Pick<Bracket, "label" | "middle" | "left" | "right">;
type Ends = Pick<Bracket, "from" | "to">;
type Room = { readonly top: number; readonly bottom: number };

/** One bracket for each phase with marked points, along the marked points. */
export function bracketsOf(frame: Frame): readonly Bracket[] {
  return frame.chart.chart.phases.flatMap((phase) => {
    const marked = frame.points.filter((point) => point.signal && point.phase === phase.phase);
    const first = marked[0];
    const last = marked.at(-1);
    return first && last && phase.run ? [bracketOf(frame, phase, phase.run, first, last)] : [];
  });
}

function bracketOf(
  frame: Frame,
  phase: RunPhase,
  run: Run,
  first: PlottedPoint,
  last: PlottedPoint,
): Bracket {
  const ends = { from: first.x, to: last.x };
  const draft = draftOf(frame, phase, run, ends);
  const room = roomFor(frame, draft);
  return {
    role: roleOf(first, frame.chart.measure),
    ...ends,
    ...draft,
    at: placeOf(room, run.side) ?? (room.bottom >= room.top ? "bottom" : "top"),
  };
}

/** The sentence where it fits between the points, else the number of weeks alone. */
function draftOf(frame: Frame, phase: RunPhase, { length, side }: Run, ends: Ends): Draft {
  const { words, size } = frame;
  const region = regionOf(frame, phase);
  if (isCounted(frame.chart)) return drafted(frame, region, ends, words.countInARow(length));
  const full = drafted(frame, region, ends, words.inARow(length, side < 0));
  const isFree = full.right - full.left <= region.right - region.left && placeOf(roomFor(frame, full), side);
  return size === "large" && isFree ? full : drafted(frame, region, ends, words.inARowShort(length));
}

/** Under a low run and over a high one; on the other side where that is taken; `null` where both are. */
function placeOf({ top, bottom }: Room, side: -1 | 1): "top" | "bottom" | null {
  const wanted = side < 0 ? (["bottom", "top"] as const) : (["top", "bottom"] as const);
  return wanted.find((at) => (at === "top" ? top : bottom) >= BRACKET_HEIGHT) ?? null;
}

/** The part of the plot that a phase takes. */
function regionOf({ chart, x, plot, shown }: Frame, { from, to, phase }: RunPhase) {
  return {
    left: phase === 1 ? plot.left : x(from - 0.5),
    right: phase === chart.chart.phases.length ? plot.right : x(Math.min(to, shown) + 0.5),
  };
}

/** The words in the middle of the bracket, or as near to it as they stay inside the phase. */
function drafted(
  { textSize }: Frame,
  { left, right }: { readonly left: number; readonly right: number },
  { from, to }: Ends,
  label: string,
): Draft {
  const half = textWidth(label, textSize, true) / 2;
  const middle = Math.max(left + half, Math.min(right - half, (from + to) / 2));
  return { label, middle, left: Math.min(from, middle - half), right: Math.max(to, middle + half) };
}

/** How much of the plot is free of points between the ends, at its top and at its bottom. */
function roomFor(
  { points, plot, look, pitch }: Frame,
  { left, right }: Pick<Bracket, "left" | "right">,
): Room {
  const heights = points.filter(({ x }) => x >= left - pitch && x <= right + pitch).map(({ y }) => y);
  const { radius } = look.marks.better;
  return {
    top: smallest(heights, plot.bottom) - plot.top - radius,
    bottom: plot.bottom - largest(heights, plot.top) - radius,
  };
}
