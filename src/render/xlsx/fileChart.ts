import type { SheetChart } from "hucre/xlsx";
import { fixedAddress } from "../../templates/address";
import type { ResolvedChart } from "../resolved";
import { seriesLooks } from "../sheetStyle";

const INK = "242424";
const AXIS_TEXT = 9;

/** A native line chart in the file; see patchChart for what hucre cannot say. */
export function fileChart({ title, alt, box, sheet, categories, series, axis }: ResolvedChart): SheetChart {
  return {
    type: "line",
    title,
    titleFontSize: 14,
    titleBold: true,
    titleColor: INK,
    altText: alt,
    anchor: { from: { row: box.top, col: box.left }, to: { row: box.bottom + 1, col: box.right + 1 } },
    legend: "bottom",
    legendFontSize: AXIS_TEXT,
    dispBlanksAs: "gap",
    axes: {
      x: {
        labelFontSize: AXIS_TEXT,
        tickLblSkip: 1,
        tickMarkSkip: 4,
        majorTickMark: "out",
        minorTickMark: "none",
        labelRotation: 0,
      },
      y: {
        labelFontSize: AXIS_TEXT,
        majorTickMark: "none",
        minorTickMark: "none",
        gridlines: { major: true },
        numberFormat: { formatCode: axis.format, sourceLinked: false },
        scale: {
          ...(axis.min === null ? {} : { min: axis.min }),
          ...(axis.max === null ? {} : { max: axis.max }),
        },
      },
    },
    series: series.map(({ role, name, values }) => ({
      name,
      values: fixedAddress(sheet, values),
      categories: fixedAddress(sheet, categories),
      smooth: false,
      ...lookOf(role),
    })),
  };
}

/** hucre has no "no line": a line of this width is taken out by patchChart. */
export const NO_LINE = 0.25;

function lookOf(role: ResolvedChart["series"][number]["role"]) {
  const { color, line, dash, mark } = seriesLooks[role];
  return {
    color,
    stroke: { width: line ?? NO_LINE, ...(dash ? { dash: "lgDash" as const } : {}) },
    marker: mark
      ? { symbol: mark.shape, size: mark.size, fill: color, line: color }
      : { symbol: "none" as const },
  };
}
