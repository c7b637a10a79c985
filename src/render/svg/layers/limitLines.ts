import { controlText } from "../../../i18n/control/controlText";
import { element, short, type Svg } from "../element";
import type { Frame } from "../frame";
import { label } from "../label";

const LINE = 1;
const ABOVE = 5;
const INSET = 4;

type Side = "upper" | "lower";

/** The limits of a control chart: thin steps, a week wide, where each week has its own. */
export function limitLines(frame: Frame): readonly Svg[] {
  const drawn = (["upper", "lower"] as const).flatMap((side) => {
    const d = stepsOf(frame, side);
    return d === "" ? [] : [element("path", { d })];
  });
  if (drawn.length === 0) return [];
  return [
    element(
      "g",
      { ...frame.paint({ fill: "none", stroke: "phase" }), class: "limits", "stroke-width": LINE },
      drawn,
    ),
  ];
}

/** Their names, where there is room for words. */
export function limitWords(frame: Frame): readonly Svg[] {
  const { chart, language, shown, plot, textSize } = frame;
  const points = chart.limits?.points.slice(0, shown) ?? [];
  return (["upper", "lower"] as const).flatMap((side) => {
    const value = points.findLast((point) => point[side] !== null)?.[side] ?? null;
    if (value === null) return [];
    const y = frame.y(value) + (side === "upper" ? -ABOVE : ABOVE + 0.75 * textSize);
    const words = controlText[language][side];
    return [label(frame, { x: plot.left + INSET, y }, words, { halo: true, size: textSize - 1 })];
  });
}

/** A step a week; the line stops where a week has no limit. */
function stepsOf({ chart, shown, x, y, plot }: Frame, side: Side): string {
  const points = chart.limits?.points.slice(0, shown) ?? [];
  return points
    .map((point, index) => {
      const value = point[side];
      if (value === null) return "";
      const before = points[index - 1]?.[side] ?? null;
      const [from, to] = [index + 0.5, index + 1.5].map((position) =>
        short(Math.max(plot.left, Math.min(plot.right, x(position)))),
      );
      const height = short(y(value));
      return before === null ? `M${from} ${height}H${to}` : `V${height}H${to}`;
    })
    .join("");
}
