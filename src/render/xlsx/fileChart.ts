import type { SheetChart } from "hucre/xlsx";
import { fixedAddress } from "../../templates/address";
import type { ForEveryChart, ResolvedChart, ResolvedLineChart, ResolvedPlaneAxis } from "../resolved";
import { chartStyle, pointLook, seriesLooks } from "../sheetStyle";

/** A native chart in the file; see patchChart for what hucre cannot say. */
export const fileChart = (chart: ResolvedChart): SheetChart =>
  chart.kind === "line" ? kinds.line(chart) : kinds.scatter(chart);

const kinds: ForEveryChart<SheetChart> = {
  line: (chart) => ({
    ...frameOf(chart),
    type: "line",
    legend: "bottom",
    legendFontSize: chartStyle.text,
    dispBlanksAs: "gap",
    axes: axesOf(chart.axis, chart.categoryTitle),
    series: chart.series.map(({ role, name, values }) => ({
      name,
      values: fixedAddress(chart.sheet, values),
      categories: fixedAddress(chart.sheet, chart.categories),
      smooth: false,
      ...lookOf(role),
    })),
  }),
  scatter: (chart) => ({
    ...frameOf(chart),
    type: "scatter",
    scatterStyle: "lineMarker",
    legend: false,
    dispBlanksAs: "gap",
    axes: { x: planeAxis(chart.x), y: planeAxis(chart.y) },
    series: chart.points.map(({ name, x, y }) => ({
      name,
      values: fixedAddress(chart.sheet, y),
      categories: fixedAddress(chart.sheet, x),
      smooth: false,
      color: pointLook.color,
      stroke: { width: NO_LINE },
      marker: { symbol: "circle", size: pointLook.size, fill: pointLook.color, line: pointLook.color },
      dataLabels: { showSeriesName: true, showValue: false, position: "r" },
    })),
  }),
};

const frameOf = ({ title, alt, box }: ResolvedChart) => ({
  title,
  titleFontSize: chartStyle.title.size,
  titleBold: true,
  titleColor: chartStyle.title.color,
  altText: alt,
  anchor: { from: { row: box.top, col: box.left }, to: { row: box.bottom + 1, col: box.right + 1 } },
});

const axesOf = (
  { format, min, max, unit }: ResolvedLineChart["axis"],
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
    scale: {
      ...(min === null ? {} : { min }),
      ...(max === null ? {} : { max }),
      ...(unit === null ? {} : { majorUnit: unit }),
    },
  },
});

/** The numbers of the plane stand in the table: its axes say only which way is which. */
const planeAxis = ({ title, min, max, unit }: ResolvedPlaneAxis) => ({
  title,
  axisTitleFontSize: chartStyle.text,
  axisTitleBold: false,
  tickLblPos: "none" as const,
  majorTickMark: "none" as const,
  minorTickMark: "none" as const,
  gridlines: { major: true },
  scale: { min, max, majorUnit: unit },
});

/** hucre has no "no line": a line of this width is taken out by patchChart. */
const NO_LINE = 0.25;

function lookOf(role: ResolvedLineChart["series"][number]["role"]) {
  const { color, line, dash, mark } = seriesLooks[role];
  return {
    color,
    stroke: { width: line ?? NO_LINE, ...(dash ? { dash: "dash" as const } : {}) },
    marker: mark
      ? { symbol: mark.shape, size: mark.size, fill: color, line: color }
      : { symbol: "none" as const },
  };
}
