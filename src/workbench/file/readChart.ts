import type { Chart, Series } from "../office/model/Book";
import { childOf, childrenOf, isOn, valueIn, type Xml } from "./xmlTree";

const KINDS: Readonly<Record<string, string>> = {
  lineChart: "Line",
  barChart: "ColumnClustered",
  scatterChart: "XYScatter",
  areaChart: "Area",
  pieChart: "Pie",
};

/** A chart of the file, its settings under the names that Excel's objects have for them; null for other kinds. */
export function readChart(space: Xml, place: Pick<Chart, "id" | "name" | "box">): Chart | null {
  const chart = childOf(space, "chart");
  const plot = childOf(chart, "plotArea");
  const drawn = plot?.children.find(({ name }) => KINDS[name] !== undefined);
  if (!chart || !plot || !drawn) return null;
  return {
    ...place,
    type: KINDS[drawn.name] ?? "Line",
    series: childrenOf(drawn, "ser").map(seriesOf),
    properties: new Map(
      [...titleOf(chart), ...legendOf(chart), ...axesOf(plot)].filter(([, value]) => value !== undefined),
    ),
  };
}

type Setting = readonly [path: string, value: unknown];

const textOf = (title: Xml | undefined): string =>
  childrenOf(childOf(title, "tx/rich"), "p")
    .map((paragraph) =>
      childrenOf(paragraph, "r")
        .map((run) => childOf(run, "t")?.text ?? "")
        .join(""),
    )
    .join("\n");

const sizeIn = (text: Xml | undefined): number | undefined => {
  const size = childOf(text, "p/pPr/defRPr")?.attributes.sz;
  return size === undefined ? undefined : Number(size) / 100;
};

function titleOf(chart: Xml): readonly Setting[] {
  const title = childOf(chart, "title");
  if (!title) return [["title.visible", false]];
  const run = childOf(title, "tx/rich/p/pPr/defRPr");
  return [
    ["title.text", textOf(title)],
    ["title.format.font.size", sizeIn(childOf(title, "tx/rich"))],
    ["title.format.font.bold", isOn(run?.attributes.b) || undefined],
    ["title.format.font.color", colorIn(run)],
  ];
}

const PLACES: Readonly<Record<string, string>> = {
  b: "Bottom",
  t: "Top",
  l: "Left",
  r: "Right",
  tr: "Corner",
};
const BLANKS: Readonly<Record<string, string>> = {
  gap: "NotPlotted",
  zero: "Zero",
  span: "Interplotted",
};

function legendOf(chart: Xml): readonly Setting[] {
  const legend = childOf(chart, "legend");
  const blanks = valueIn(chart, "dispBlanksAs");
  return [
    ["legend.visible", legend === undefined ? false : undefined],
    ["legend.position", legend && PLACES[valueIn(legend, "legendPos") ?? "r"]],
    ...childrenOf(legend, "legendEntry").map((entry): Setting => {
      const name = `legend.legendEntries.${valueIn(entry, "idx") ?? ""}.visible`;
      return [name, isOn(valueIn(entry, "delete")) ? false : undefined];
    }),
    ["legend.format.font.size", sizeIn(childOf(legend, "txPr"))],
    ["displayBlanksAs", blanks && BLANKS[blanks]],
  ];
}

function axesOf(plot: Xml): readonly Setting[] {
  const [first, second] = childrenOf(plot, "valAx");
  // Of a plane the first axis lies below.
  const category = childOf(plot, "catAx") ?? childOf(plot, "dateAx") ?? first;
  const value = category === first ? second : first;
  return [...axisOf("axes.categoryAxis", category), ...axisOf("axes.valueAxis", value)];
}

const TICKS: Readonly<Record<string, string>> = {
  none: "None",
  out: "Outside",
  in: "Inside",
  cross: "Cross",
};
const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));

function axisOf(path: string, axis: Xml | undefined): readonly Setting[] {
  if (!axis) return [];
  const grid = childOf(axis, "majorGridlines");
  const title = childOf(axis, "title");
  const format = childOf(axis, "numFmt")?.attributes;
  const settings: readonly Setting[] = [
    ["minimum", number(valueIn(axis, "scaling/min"))],
    ["maximum", number(valueIn(axis, "scaling/max"))],
    ["majorUnit", number(valueIn(axis, "majorUnit"))],
    ["tickLabelPosition", valueIn(axis, "tickLblPos") === "none" ? "None" : undefined],
    ["majorTickMark", TICKS[valueIn(axis, "majorTickMark") ?? ""]],
    ["minorTickMark", TICKS[valueIn(axis, "minorTickMark") ?? ""]],
    ["tickLabelSpacing", number(valueIn(axis, "tickLblSkip"))],
    ["tickMarkSpacing", number(valueIn(axis, "tickMarkSkip"))],
    ["majorUnit", number(valueIn(axis, "majorUnit"))],
    ["textOrientation", turnOf(childOf(axis, "txPr/bodyPr"))],
    ["format.font.size", sizeIn(childOf(axis, "txPr"))],
    ["majorGridlines.visible", grid ? true : undefined],
    ["majorGridlines.format.line.color", colorIn(childOf(grid, "spPr/ln"))],
    ["numberFormat", format?.formatCode],
    ["linkNumberFormat", format && isOn(format.sourceLinked)],
    ["title.text", title && textOf(title)],
  ];
  return settings.map(([name, setting]) => [`${path}.${name}`, setting] as const);
}

/** 60,000 to a degree; a turn of one of them is how the writer says "level". */
const turnOf = (body: Xml | undefined): number | undefined =>
  body?.attributes.rot === undefined ? undefined : Math.round(Number(body.attributes.rot) / 60_000);

const colorIn = (element: Xml | undefined): string | undefined => {
  const color = valueIn(element, "solidFill/srgbClr");
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
};

const MARKS: Readonly<Record<string, string>> = {
  none: "None",
  circle: "Circle",
  diamond: "Diamond",
  square: "Square",
  triangle: "Triangle",
  dash: "Dash",
  dot: "Dot",
  plus: "Plus",
  star: "Star",
  x: "X",
};

function seriesOf(series: Xml): Series {
  const formula = (path: string) =>
    childOf(series, `${path}/numRef/f`)?.text ?? childOf(series, `${path}/strRef/f`)?.text ?? null;
  const line = childOf(series, "spPr/ln");
  const marker = childOf(series, "marker");
  const settings: readonly Setting[] = [
    ["format.line.color", colorIn(line) ?? colorIn(childOf(series, "spPr"))],
    ["format.line.weight", line?.attributes.w === undefined ? undefined : Number(line.attributes.w) / 12_700],
    ["format.line.lineStyle", lineStyleOf(line)],
    ["markerStyle", MARKS[valueIn(marker, "symbol") ?? ""]],
    ["markerSize", number(valueIn(marker, "size"))],
    ["markerBackgroundColor", colorIn(childOf(marker, "spPr"))],
    ["markerForegroundColor", colorIn(childOf(marker, "spPr/ln"))],
    ["smooth", isOn(valueIn(series, "smooth"))],
    ...labelsOf(childOf(series, "dLbls")),
  ];
  return {
    name: nameOf(series),
    values: formula("val") ?? formula("yVal"),
    categories: formula("cat") ?? formula("xVal"),
    properties: new Map(settings.filter(([, value]) => value !== undefined)),
  };
}

const SIDES: Readonly<Record<string, string>> = {
  r: "Right",
  l: "Left",
  t: "Top",
  b: "Bottom",
  ctr: "Center",
};

function labelsOf(labels: Xml | undefined): readonly Setting[] {
  if (!labels) return [];
  return [
    ["hasDataLabels", true],
    ["dataLabels.showSeriesName", isOn(valueIn(labels, "showSerName"))],
    ["dataLabels.showValue", isOn(valueIn(labels, "showVal"))],
    ["dataLabels.position", SIDES[valueIn(labels, "dLblPos") ?? ""]],
  ];
}

const nameOf = (series: Xml): string =>
  childOf(series, "tx/v")?.text ?? childOf(series, "tx/strRef/strCache/pt/v")?.text ?? "";

function lineStyleOf(line: Xml | undefined): string | undefined {
  if (!line) return undefined;
  if (childOf(line, "noFill")) return "None";
  const dash = valueIn(line, "prstDash");
  return dash === undefined || dash === "solid" ? "Continuous" : "Dash";
}
