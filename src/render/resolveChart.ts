import type { ChartSpec, LineChartSpec, ScatterChartSpec, Shows } from "../templates/spec";
import { placeOf, type Box } from "../templates/address";
import { formatOf } from "./columnLook";
import { columnBox, tableIn, type Layout } from "./layout";
import type { ResolvedLineChart, ResolvedScatterChart } from "./resolved";
import { emptyPart, type SheetPart } from "./sheetPart";

/** A native chart over its cells, reading the columns of a table. */
export function resolveChart(spec: ChartSpec, layout: Layout): SheetPart {
  return {
    ...emptyPart,
    charts: [spec.kind === "line" ? lineChart(spec, layout) : scatterChart(spec, layout)],
  };
}

function frameOf(spec: ChartSpec, layout: Layout) {
  const { row, column } = placeOf(spec.at);
  return {
    id: spec.id,
    title: spec.title[layout.language],
    alt: spec.alt[layout.language],
    box: { top: row, left: column, bottom: row + spec.rows - 1, right: column + spec.columns - 1 },
    sheet: tableIn(layout, spec.table).sheet,
  };
}

/**
 * One row more than the table has, which is empty: LibreOffice leaves gaps only in charts whose cells hold a gap
 * when it reads them, and formulas have no result yet then. It draws missing values as 0 otherwise.
 */
const withGap = (box: Box): Box => ({ ...box, bottom: box.bottom + 1 });

/** On an axis whole per cents are enough. */
const axisFormat = (shows: Shows) => (shows === "percent" ? "0\\ %" : formatOf(shows).format);

function lineChart(spec: LineChartSpec, layout: Layout): ResolvedLineChart {
  const { language } = layout;
  const table = tableIn(layout, spec.table);
  return {
    ...frameOf(spec, layout),
    kind: "line",
    categories: withGap(columnBox(table, spec.category)),
    categoryTitle: spec.categoryTitle[language],
    series: spec.series.map(({ role, name, column: id }) => ({
      role,
      name: name[language],
      values: withGap(columnBox(table, id)),
    })),
    axis: {
      min: spec.axis.min ?? null,
      max: spec.axis.max ?? null,
      unit: spec.axis.unit ?? null,
      format: axisFormat(spec.axis.shows) ?? "General",
    },
  };
}

/** A series a row, named by its number: labels of Excel 2016 show names of series and no cells. */
function scatterChart(spec: ScatterChartSpec, layout: Layout): ResolvedScatterChart {
  const table = tableIn(layout, spec.table);
  const axis = ({ title, min, max, unit }: ScatterChartSpec["x"]) => {
    return { title: title[layout.language], min, max, unit };
  };
  const cell = (column: string, row: number): Box => ({
    ...columnBox(table, column),
    top: table.box.top + row,
    bottom: table.box.top + row,
  });
  return {
    ...frameOf(spec, layout),
    kind: "scatter",
    x: axis(spec.x),
    y: axis(spec.y),
    points: Array.from({ length: table.box.bottom - table.box.top }, (_, index) => ({
      name: String(index + 1),
      x: cell(spec.x.column, index + 1),
      y: cell(spec.y.column, index + 1),
    })),
  };
}
