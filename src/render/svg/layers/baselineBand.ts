import { element, type Svg } from "../element";
import type { Frame } from "../frame";
import { label } from "../label";
import { weekAt } from "../weekScale";

const ABOVE = 7;
const INSET = 4;

/** The weeks of a frozen baseline, where no new level has been accepted. */
export function baselineBand(frame: Frame): readonly Svg[] {
  const { chart, plot, words, shown, size } = frame;
  const [phase, second] = chart.chart.phases;
  if (phase === undefined || second !== undefined || phase.baselineTo >= phase.to) return [];
  const right = phase.baselineTo >= shown ? plot.right : frame.x(phase.baselineTo + 0.5);
  const weeks = ` ${words.week}\u00a0${weekAt(chart, phase.from)}–${weekAt(chart, phase.baselineTo)}`;
  return [
    element("rect", {
      x: plot.left,
      y: plot.top,
      width: right - plot.left,
      height: plot.bottom - plot.top,
      ...frame.paint({ fill: "band" }),
    }),
    label(
      frame,
      { x: plot.left + INSET, y: plot.top - ABOVE },
      words.baseline + (size === "large" ? weeks : ""),
    ),
  ];
}
