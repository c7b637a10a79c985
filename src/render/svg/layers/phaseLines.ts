import type { RunPhase } from "../../../domain/measurement/runChart";
import { element, type Svg } from "../element";
import type { Frame } from "../frame";
import { label } from "../label";
import { textWidth } from "../textWidth";
import { weekAt } from "../weekScale";

const ABOVE = 7;
const AFTER_LINE = 4;
const APART = 8;

/** Where an accepted new level begins: a line halfway between weeks that rises over the plot. */
export function phaseLines(frame: Frame): readonly Svg[] {
  const { plot, look } = frame;
  const lines = frame.chart.chart.phases.slice(1).map(({ from }) => {
    const x = frame.x(from - 0.5);
    return element("line", { x1: x, x2: x, y1: plot.top - look.phaseRise, y2: plot.bottom });
  });
  if (lines.length === 0) return [];
  return [element("g", { ...frame.paint({ stroke: "phase" }), "stroke-width": look.phaseLine }, lines)];
}

type Named = { readonly text: string; readonly left: number; readonly right: number };

/** The weeks of each phase above it; where they would touch, the newer one stays. */
export function phaseNames(frame: Frame): readonly Svg[] {
  const { phases } = frame.chart.chart;
  if (phases.length < 2) return [];
  const named = phases.map((phase) => nameOf(frame, phase));
  const kept = named.reduceRight<readonly Named[]>(
    (after, name) => (name.right + APART <= (after[0]?.left ?? Infinity) ? [name, ...after] : after),
    [],
  );
  return kept.map(({ text, left }) => label(frame, { x: left, y: frame.plot.top - ABOVE }, text));
}

function nameOf(frame: Frame, { phase, from, to }: RunPhase): Named {
  const { chart, words, size, width, textSize } = frame;
  const start = `${words.week}\u00a0${weekAt(chart, from)}–`;
  const text =
    phase === 1 ? start + weekAt(chart, to) : `${size === "large" ? `${words.newLevel} ` : ""}${start}`;
  const wide = textWidth(text, textSize);
  const begin = phase === 1 ? frame.plot.left : frame.x(from - 0.5) + AFTER_LINE;
  const left = Math.min(begin, width - wide - 2);
  return { text, left, right: left + wide };
}
