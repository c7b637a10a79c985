import type { SheetChart } from "hucre/xlsx";
import { fixedAddress } from "../../templates/address";
import type { ResolvedChart } from "../resolved";
import { chartStyle, seriesLooks } from "../sheetStyle";

/** A native line chart in the file; see patchChart for what hucre cannot say. */
export function fileChart({
  title,
  alt,
  box,
  sheet,
  categories,
  categoryTitle,
  series,
  axis,
}: ResolvedChart): SheetChart {
  return {
    type: "line",
    title,
    titleFontSize: chartStyle.title.size,
    titleBold: true,
    titleColor: chartStyle.title.color,
    altText: alt,
    anchor: { from: { row: box.top, col: box.left }, to: { row: box.bottom + 1, col: box.right + 1 } },
    legend: "bottom",
    legendFontSize: chartStyle.text,
    dispBlanksAs: "gap",
    axes: axesOf(axis, categoryTitle),
    series: series.map(({ role, name, values }) => ({
      name,
      values: fixedAddress(sheet, values),
      categories: fixedAddress(sheet, categories),
      smooth: false,
      ...lookOf(role),
    })),
  };
}

const axesOf = (
  { format, min, max }: ResolvedChart["axis"],
  categoryTitle: string,
): NonNullable<SheetChart["axes"]> => ({
  x: {
    title: categoryTitle,
    axisTitleFontSize: chartStyle.text,
    axisTitleBold: false,
    labelFontSize: chartStyle.text,
    tickLblSkip: chartStyle.labelEvery,
    tickMarkSkip: chartStyle.markEvery,
    majorTickMark: "out",
    minorTickMark: "none",
    labelRotation: 0,
  },
  y: {
    labelFontSize: chartStyle.text,
    majorTickMark: "none",
    minorTickMark: "none",
    gridlines: { major: true },
    numberFormat: { formatCode: format, sourceLinked: false },
    scale: { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) },
  },
});

/** hucre has no "no line": a line of this width is taken out by patchChart. */
const NO_LINE = 0.25;

function lookOf(role: ResolvedChart["series"][number]["role"]) {
  const { color, line, dash, mark } = seriesLooks[role];
  return {
    color,
    stroke: { width: line ?? NO_LINE, ...(dash ? { dash: "dash" as const } : {}) },
    marker: mark
      ? { symbol: mark.shape, size: mark.size, fill: color, line: color }
      : { symbol: "none" as const },
  };
}
