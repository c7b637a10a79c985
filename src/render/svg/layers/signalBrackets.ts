import { bracketsOf, type Bracket } from "./brackets";
import { element, short, type Svg } from "../element";
import type { Frame } from "../frame";
import { label } from "../label";

const INSET = 10;
const ARM = 5;
const LINE = 1.25;
const ABOVE = 6;
const BELOW = 18;

/** A bracket along each run that is too long, with its words. */
export function signalBrackets(frame: Frame): readonly Svg[] {
  return bracketsOf(frame).flatMap((bracket) => drawn(frame, bracket));
}

function drawn(frame: Frame, { at, from, to, role, middle, label: words }: Bracket): readonly Svg[] {
  const top = at === "top";
  const y = top ? frame.plot.top + INSET : frame.plot.bottom - INSET;
  const arm = y + (top ? ARM : -ARM);
  return [
    element("path", {
      d: `M${short(from)} ${short(arm)}V${short(y)}H${short(to)}V${short(arm)}`,
      ...frame.paint({ fill: "none", stroke: role }),
      "stroke-width": LINE,
    }),
    label(frame, { x: middle, y: y + (top ? BELOW : -ABOVE) }, words, {
      anchor: "middle",
      role,
      bold: true,
      halo: true,
    }),
  ];
}
