import type { DirectLabel } from "../chartNumbers";
import { element, text, type Svg } from "../element";
import { LAST_SIZE, type Frame } from "../frame";
import { label } from "../label";
import { spread } from "../spread";

const HALF_LETTER = 0.34;
const FIRST = 6;

/** Number and word at the end of the median, the goal and the values, pushed apart. */
export function rightLabels(frame: Frame): readonly Svg[] {
  const { plot, look, textSize } = frame;
  const sorted = [...frame.labels].sort((a, b) => frame.y(a.value) - frame.y(b.value));
  const wanted = sorted.map(({ value }) => frame.y(value));
  const pitch = (look.labelPitch * textSize) / look.textSize;
  const places = spread(wanted, pitch, plot.top + FIRST, plot.bottom);
  const draw = look.labelPitch < 2 * look.textSize ? inOneLine : inTwoLines;
  return sorted.map((each, index) => draw(frame, each, places[index] ?? 0));
}

function inOneLine(frame: Frame, { number, word, role }: DirectLabel, middle: number): Svg {
  const at = { x: frame.plot.right + frame.look.labelGap, y: middle + HALF_LETTER * frame.textSize };
  const bold = element("tspan", { "font-weight": 600 }, [text(number)]);
  return label(frame, at, [bold, text(` ${word}`)], { role });
}

function inTwoLines(frame: Frame, { number, word, role, strong }: DirectLabel, middle: number): Svg {
  const x = frame.plot.right + frame.look.labelGap;
  const size = frame.textSize * (strong ? LAST_SIZE : 1);
  const bold = element("tspan", { "font-weight": 600, "font-size": size }, [text(number)]);
  const below = element("tspan", { x, dy: frame.textSize * 1.1 }, [text(word)]);
  return label(frame, { x, y: middle }, [bold, below], { role });
}
