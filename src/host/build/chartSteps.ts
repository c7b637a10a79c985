import type { ResolvedChart, ResolvedSheet } from "../../render/resolved";
import { chartStyle, GRID_COLOR, seriesLooks } from "../../render/sheetStyle";
import { boxAddress, cellAddress } from "../../templates/address";
import { colorOf } from "./colorOf";
import { step, type Step } from "./Step";

/** Native line charts over their cells. */
export const chartSteps = ({ name, charts }: ResolvedSheet): readonly Step[] =>
  charts.map((chart) =>
    step(({ sheet }) => {
      const source = sheet(chart.sheet);
      const [first] = chart.series;
      if (!first) return;
      const made = sheet(name).charts.add("Line", source.getRange(boxAddress(first.values)), "Columns");
      made.name = chart.id;
      putFrame(made, chart);
      putAxes(made, chart);
      chart.series.forEach((series, index) => {
        const own = index === 0 ? made.series.getItemAt(0) : made.series.add(series.name);
        putSeries(own, series, source, chart);
      });
    }),
  );

function putFrame(made: Excel.Chart, { title, box }: ResolvedChart): void {
  made.title.text = title;
  made.title.format.font.size = chartStyle.title.size;
  made.title.format.font.bold = true;
  made.title.format.font.color = colorOf(chartStyle.title.color);
  made.legend.position = "Bottom";
  made.legend.format.font.size = chartStyle.text;
  made.displayBlanksAs = "NotPlotted";
  made.setPosition(cellAddress(box.top, box.left), cellAddress(box.bottom, box.right));
}

function putAxes(made: Excel.Chart, { axis, categoryTitle }: ResolvedChart): void {
  const { categoryAxis, valueAxis } = made.axes;
  for (const each of [categoryAxis, valueAxis]) {
    each.format.font.size = chartStyle.text;
    each.minorTickMark = "None";
  }
  categoryAxis.title.text = categoryTitle;
  categoryAxis.title.format.font.size = chartStyle.text;
  categoryAxis.title.format.font.bold = false;
  categoryAxis.tickLabelSpacing = chartStyle.labelEvery;
  categoryAxis.tickMarkSpacing = chartStyle.markEvery;
  categoryAxis.majorTickMark = "Outside";
  categoryAxis.textOrientation = 0;
  valueAxis.majorTickMark = "None";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = colorOf(GRID_COLOR);
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = axis.format;
  if (axis.min !== null) valueAxis.minimum = axis.min;
  if (axis.max !== null) valueAxis.maximum = axis.max;
}

const marks = { circle: "Circle", diamond: "Diamond", square: "Square" } as const;

function putSeries(
  own: Excel.ChartSeries,
  { role, name, values }: ResolvedChart["series"][number],
  source: Excel.Worksheet,
  { categories }: ResolvedChart,
): void {
  const { color, line, dash, mark } = seriesLooks[role];
  own.name = name;
  own.setValues(source.getRange(boxAddress(values)));
  own.setXAxisValues(source.getRange(boxAddress(categories)));
  own.smooth = false;
  own.format.line.color = colorOf(color);
  if (line !== undefined) own.format.line.weight = line;
  own.format.line.lineStyle = line === undefined ? "None" : dash ? "Dash" : "Continuous";
  own.markerStyle = mark ? marks[mark.shape] : "None";
  if (!mark) return;
  own.markerSize = mark.size;
  own.markerBackgroundColor = colorOf(color);
  own.markerForegroundColor = colorOf(color);
}
