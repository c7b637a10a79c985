import type {
  ForEveryChart,
  ResolvedChart,
  ResolvedLineChart,
  ResolvedPlaneAxis,
  ResolvedScatterChart,
  ResolvedSheet,
} from "../../render/resolved";
import { chartStyle, GRID_COLOR, pointLook, seriesLooks } from "../../render/sheetStyle";
import { boxAddress, cellAddress, type Box } from "../../templates/address";
import { colorOf } from "./colorOf";
import { step, type Step } from "./Step";

/** Native charts over their cells. */
export const chartSteps = ({ name, charts }: ResolvedSheet): readonly Step[] =>
  charts.map((chart) =>
    step(({ sheet }) => {
      const source = sheet(chart.sheet);
      const kind = chart.kind === "line" ? kinds.line(chart) : kinds.scatter(chart);
      const [first] = kind.values;
      if (!first) return;
      const made = sheet(name).charts.add(kind.type, source.getRange(boxAddress(first)), "Columns");
      made.name = chart.id;
      putFrame(made, chart);
      kind.put(made, source);
    }),
  );

/** What Excel calls it, the cells of its series, and the rest of it. */
type Kind = {
  readonly type: "Line" | "XYScatter";
  readonly values: readonly Box[];
  readonly put: (made: Excel.Chart, source: Excel.Worksheet) => void;
};

const kinds: ForEveryChart<Kind> = {
  line: (chart) => ({
    type: "Line",
    values: chart.series.map(({ values }) => values),
    put: (made, source) => putLines(made, chart, source),
  }),
  scatter: (chart) => ({
    type: "XYScatter",
    values: chart.points.map(({ y }) => y),
    put: (made, source) => putPoints(made, chart, source),
  }),
};

function putFrame(made: Excel.Chart, { title, box }: ResolvedChart): void {
  made.title.text = title;
  made.title.format.font.size = chartStyle.title.size;
  made.title.format.font.bold = true;
  made.title.format.font.color = colorOf(chartStyle.title.color);
  made.displayBlanksAs = "NotPlotted";
  made.setPosition(cellAddress(box.top, box.left), cellAddress(box.bottom, box.right));
}

/** A chart comes with its first series; the others are added. */
const seriesAt = (made: Excel.Chart, index: number, name: string): Excel.ChartSeries =>
  index === 0 ? made.series.getItemAt(0) : made.series.add(name);

function putLines(made: Excel.Chart, chart: ResolvedLineChart, source: Excel.Worksheet): void {
  made.legend.position = "Bottom";
  made.legend.format.font.size = chartStyle.text;
  putAxes(made, chart);
  chart.series.forEach((series, index) => {
    putSeries(seriesAt(made, index, series.name), series, source, chart);
  });
  // Marks are told above the chart as soon as there are any.
  chart.series.forEach(({ role }, index) => {
    if (seriesLooks[role].line === undefined) made.legend.legendEntries.getItemAt(index).visible = false;
  });
}

function putAxes(made: Excel.Chart, { axis, categoryTitle }: ResolvedLineChart): void {
  const { categoryAxis, valueAxis } = made.axes;
  for (const each of [categoryAxis, valueAxis]) {
    each.format.font.size = chartStyle.text;
    each.minorTickMark = "None";
  }
  putTitle(categoryAxis, categoryTitle);
  categoryAxis.tickLabelSpacing = chartStyle.labelEvery;
  categoryAxis.tickMarkSpacing = chartStyle.markEvery;
  categoryAxis.majorTickMark = "Outside";
  categoryAxis.textOrientation = 0;
  valueAxis.majorTickMark = "None";
  putGrid(valueAxis);
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = axis.format;
  if (axis.min !== null) valueAxis.minimum = axis.min;
  if (axis.max !== null) valueAxis.maximum = axis.max;
  if (axis.unit !== null) valueAxis.majorUnit = axis.unit;
}

function putTitle(axis: Excel.ChartAxis, text: string): void {
  axis.title.text = text;
  axis.title.format.font.size = chartStyle.text;
  axis.title.format.font.bold = false;
}

function putGrid({ majorGridlines }: Excel.ChartAxis): void {
  majorGridlines.visible = true;
  majorGridlines.format.line.color = colorOf(GRID_COLOR);
}

const marks = { circle: "Circle", diamond: "Diamond", square: "Square" } as const;

function putSeries(
  own: Excel.ChartSeries,
  { role, name, values }: ResolvedLineChart["series"][number],
  source: Excel.Worksheet,
  { categories }: ResolvedLineChart,
): void {
  const { color, line, dash, mark } = seriesLooks[role];
  own.name = name;
  own.setValues(source.getRange(boxAddress(values)));
  own.setXAxisValues(source.getRange(boxAddress(categories)));
  own.smooth = false;
  own.format.line.color = colorOf(color);
  if (line !== undefined) own.format.line.weight = line;
  own.format.line.lineStyle = line === undefined ? "None" : dash ? "Dash" : "Continuous";
  if (mark) putMark(own, marks[mark.shape], mark.size, color);
  else own.markerStyle = "None";
}

function putMark(
  own: Excel.ChartSeries,
  style: "Circle" | "Diamond" | "Square",
  size: number,
  color: string,
): void {
  own.markerStyle = style;
  own.markerSize = size;
  own.markerBackgroundColor = colorOf(color);
  own.markerForegroundColor = colorOf(color);
}

function putPoints(made: Excel.Chart, chart: ResolvedScatterChart, source: Excel.Worksheet): void {
  made.legend.visible = false;
  putPlane(made.axes.categoryAxis, chart.x);
  putPlane(made.axes.valueAxis, chart.y);
  chart.points.forEach(({ name, x, y }, index) => {
    const own = seriesAt(made, index, name);
    own.name = name;
    own.setValues(source.getRange(boxAddress(y)));
    own.setXAxisValues(source.getRange(boxAddress(x)));
    own.smooth = false;
    own.format.line.color = colorOf(pointLook.color);
    own.format.line.lineStyle = "None";
    putMark(own, "Circle", pointLook.size, pointLook.color);
    own.hasDataLabels = true;
    own.dataLabels.showSeriesName = true;
    own.dataLabels.showValue = false;
    own.dataLabels.position = "Right";
  });
}

function putPlane(axis: Excel.ChartAxis, { title, min, max, unit }: ResolvedPlaneAxis): void {
  putTitle(axis, title);
  axis.minimum = min;
  axis.maximum = max;
  axis.majorUnit = unit;
  axis.tickLabelPosition = "None";
  axis.majorTickMark = "None";
  axis.minorTickMark = "None";
  putGrid(axis);
}
