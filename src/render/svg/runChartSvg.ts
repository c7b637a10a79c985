import { hasValues } from "../../domain/measurement/hasValues";
import type { MeasureChart } from "../../domain/measurement/measureChart";
import { chartStyles } from "./chartColours";
import { element, style, text, type Svg } from "./element";
import { frameOf, type Frame } from "./frame";
import { spokenOf } from "./heading";
import { ground, valueAxis } from "./layers/axisLayers";
import { baselineBand } from "./layers/baselineBand";
import { emptyWords, headingLayer } from "./layers/headingLayer";
import { limitLines, limitWords } from "./layers/limitLines";
import { phaseLines, phaseNames } from "./layers/phaseLines";
import { lastRing, pointMarks } from "./layers/pointMarks";
import { censoredWords, gapWords } from "./layers/pointWords";
import { rightLabels } from "./layers/rightLabels";
import { signalBrackets } from "./layers/signalBrackets";
import { goalLine, medianLines } from "./layers/targetLines";
import { testLines, testMarks, testNames } from "./layers/testMarks";
import { valueLine } from "./layers/valueLine";
import { weekAxis } from "./layers/weekAxis";
import type { RunChartOptions } from "./runChartOptions";
import type { ChartSize } from "./sizeLooks";

/** Part of the drawing; later layers lie over earlier ones. */
type Layer = (frame: Frame) => readonly Svg[];

const lines: readonly Layer[] = [limitLines, goalLine, medianLines, valueLine, pointMarks];
const axes: readonly Layer[] = [baselineBand, valueAxis, weekAxis, phaseLines];
const words: readonly Layer[] = [phaseNames, censoredWords, lastRing, signalBrackets, rightLabels];

/** What each size shows. */
const layers: Readonly<Record<ChartSize, readonly Layer[]>> = {
  large: [headingLayer, ...axes, testLines, ...lines, limitWords, gapWords, ...words, testMarks, testNames],
  pane: [...axes, testLines, ...lines, ...words, testMarks],
  small: [ground, phaseLines, ...lines],
};

/** The same while no week has a number. */
const emptyLayers: Readonly<Record<ChartSize, readonly Layer[]>> = {
  large: [headingLayer, emptyWords],
  pane: [emptyWords],
  small: [ground],
};

/** Fluent's own fonts; Arial keeps text as wide as it was measured where there is none of them. */
const FONTS =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', Arial, sans-serif";

/**
 * A run chart as one SVG element: for a file, a page and a pane alike. Without any value it says so. Everything
 * that people wrote is escaped, and colours are attributes, so a strict content policy holds.
 */
export function runChartSvg(chart: MeasureChart, options: RunChartOptions): string {
  const frame = frameOf(chart, options);
  const { title, description } = spokenOf(chart, options.language);
  const drawn = (hasValues(chart) ? layers : emptyLayers)[options.size].flatMap((layer) => layer(frame));
  const id = `run-${fingerprint([title, description, options.size, options.theme, ...drawn].join())}`;
  const { width, height, textSize } = frame;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "run-chart",
      role: "img",
      "aria-labelledby": `${id}-title ${id}-text`,
      lang: options.language,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      "font-family": FONTS,
      "font-size": textSize === 0 ? undefined : textSize,
    },
    [
      element("title", { id: `${id}-title` }, [text(title)]),
      element("desc", { id: `${id}-text` }, [text(description)]),
      ...(options.standalone ? [style(chartStyles)] : []),
      element("rect", { width, height, ...frame.paint({ fill: "paper" }) }),
      ...drawn,
    ],
  );
}

/** FNV-1a over the drawing: only charts that are alike to the last point share an id. */
function fingerprint(content: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < content.length; index += 1) {
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
