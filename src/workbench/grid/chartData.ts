import type { Book, CellValue, Chart, Series } from "../office/model/Book";
import { valueAt } from "../office/model/cells";
import { placeOf } from "../office/model/places";
import { planeOf, type PlanePoint } from "./planeData";

/** A line or the marks of a series, ready to be drawn. */
export type DrawnSeries = {
  readonly name: string;
  /** The legend names it. */
  readonly isNamed: boolean;
  /** null where the chart has a gap. */
  readonly values: readonly (number | null)[];
  readonly color: string;
  /** Points across; 0 for marks without a line. */
  readonly width: number;
  readonly dashed: boolean;
  readonly mark: { readonly shape: string; readonly size: number } | null;
};

export type DrawnChart = {
  readonly title: string;
  readonly alt: string;
  readonly labels: readonly string[];
  readonly series: readonly DrawnSeries[];
  /** Of a scatter chart: its axes and points; it has no lines. */
  readonly plane: ReturnType<typeof planeOf>;
  readonly points: readonly PlanePoint[];
  readonly axis: {
    readonly min: number | null;
    readonly max: number | null;
    readonly format: string;
    readonly title: string;
    readonly below: string;
  };
  readonly grid: string;
  readonly labelEvery: number;
  readonly tickEvery: number;
  /** Points. */
  readonly sizes: { readonly title: number; readonly text: number };
};

/** A chart of the workbook with what its cells hold now, those of hidden sheets too. */
export function chartData(book: Book, chart: Chart): DrawnChart {
  const get = (path: string) => chart.properties.get(path);
  const text = (path: string) => (typeof get(path) === "string" ? String(get(path)) : "");
  const size = (path: string, usual: number) => Number(get(path) ?? usual);
  const [first] = chart.series;
  return {
    title: get("title.visible") === false ? "" : text("title.text"),
    alt: text("altText"),
    labels: first ? cellsOf(book, first.categories).map((cell) => String(cell)) : [],
    series: chart.series.map((series, index) => ({
      ...drawnSeries(book, series, index),
      isNamed: get(`legend.legendEntries.${index}.visible`) !== false,
    })),
    plane: planeOf(chart),
    points: planeOf(chart) === null ? [] : chart.series.flatMap((series) => pointsOf(book, series)),
    axis: {
      min: numberOrNull(get("axes.valueAxis.minimum")),
      max: numberOrNull(get("axes.valueAxis.maximum")),
      format: text("axes.valueAxis.numberFormat") || "General",
      title: text("axes.valueAxis.title.text"),
      below: text("axes.categoryAxis.title.text"),
    },
    grid: text("axes.valueAxis.majorGridlines.format.line.color") || "#D9D9D9",
    labelEvery: size("axes.categoryAxis.tickLabelSpacing", 1),
    tickEvery: size("axes.categoryAxis.tickMarkSpacing", 1),
    sizes: { title: size("title.format.font.size", 14), text: size("axes.valueAxis.format.font.size", 9) },
  };
}

const numberOrNull = (value: unknown) => (typeof value === "number" ? value : null);

/** Excel's own colours for series that have none. */
const USUAL = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

function drawnSeries(
  book: Book,
  { name, values, properties }: Series,
  index: number,
): Omit<DrawnSeries, "isNamed"> {
  const color = String(properties.get("format.line.color") ?? USUAL[index % USUAL.length]);
  const line = properties.get("format.line.lineStyle");
  const shape = String(properties.get("markerStyle") ?? "None");
  return {
    name,
    values: cellsOf(book, values).map((cell) => (typeof cell === "number" ? cell : null)),
    color,
    width: line === "None" ? 0 : Number(properties.get("format.line.weight") ?? 2.25),
    dashed: line !== undefined && line !== "None" && line !== "Continuous",
    mark:
      shape === "None" || shape === "Automatic"
        ? null
        : { shape, size: Number(properties.get("markerSize") ?? 5) },
  };
}

/** A point needs both its numbers. */
function pointsOf(book: Book, { name, values, categories, properties }: Series): readonly PlanePoint[] {
  const [xs, ys] = [cellsOf(book, categories), cellsOf(book, values)];
  const color = String(properties.get("markerBackgroundColor") ?? USUAL[0]);
  const size = Number(properties.get("markerSize") ?? 5);
  return ys.flatMap((y, index) => {
    const x = xs[index];
    return typeof x === "number" && typeof y === "number" ? [{ name, color, size, at: { x, y } }] : [];
  });
}

/** A file may name whole columns; more points than this are no chart. */
const MOST_POINTS = 20_000;

function cellsOf(book: Book, formula: string | null): readonly CellValue[] {
  const place = formula === null ? null : placeOf(book, formula);
  if (!place) return [];
  const { top, bottom, left, right } = place.box;
  const cells: CellValue[] = [];
  for (let row = top; row <= bottom && cells.length < MOST_POINTS; row++)
    for (let column = left; column <= right; column++) cells.push(valueAt(place.sheet, row, column));
  return cells;
}
