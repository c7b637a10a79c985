import type { RunPhase } from "../../../domain/measurement/runChart";
import { element, short, type Svg } from "../element";
import type { Frame } from "../frame";

/** The goal from its date on, stepping where a later one takes over. */
export function goalLine(frame: Frame): readonly Svg[] {
  const { chart, shown, plot, look } = frame;
  const goals = chart.goals.filter(({ fromPosition }) => fromPosition <= shown);
  if (goals.length === 0) return [];
  const parts = goals.map(({ fromPosition, value }, index) => {
    const x = short(beginning(frame, fromPosition));
    const y = short(frame.y(value));
    return index === 0 ? `M${x} ${y}` : `H${x}V${y}`;
  });
  return [
    element("path", {
      d: `${parts.join("")}H${short(plot.right)}`,
      ...frame.paint({ fill: "none", stroke: "goal" }),
      "stroke-width": look.goalLine,
      "stroke-dasharray": look.goalDash,
    }),
  ];
}

/** Each phase's median: solid over the weeks that it is computed from, dashed where it is carried forward. */
export function medianLines(frame: Frame): readonly Svg[] {
  const lines = frame.chart.chart.phases.flatMap((phase) => medianOf(frame, phase));
  if (lines.length === 0) return [];
  return [
    element("g", { ...frame.paint({ stroke: "median" }), "stroke-width": frame.look.medianLine }, lines),
  ];
}

function medianOf(frame: Frame, { phase, from, to, baselineTo, centre }: RunPhase): readonly Svg[] {
  if (centre === null) return [];
  const { shown, plot, look } = frame;
  const isLast = phase === frame.chart.chart.phases.length;
  const start = beginning(frame, from);
  const end = isLast ? plot.right : frame.x(to + 0.5);
  const solidEnd = baselineTo < to && baselineTo < shown ? frame.x(baselineTo + 0.5) : end;
  const y = frame.y(centre);
  const line = (x1: number, x2: number, dash?: string) =>
    element("line", { x1, x2, y1: y, y2: y, "stroke-dasharray": dash });
  return [line(start, solidEnd), ...(solidEnd < end ? [line(solidEnd, end, look.medianDash)] : [])];
}

/** Halfway from the week before; the first week begins where the plot does. */
const beginning = (frame: Frame, position: number): number =>
  position === 1 ? frame.plot.left : frame.x(position - 0.5);
