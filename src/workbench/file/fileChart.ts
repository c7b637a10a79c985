import type { FileSheet } from "../../render/xlsx/writeFile";
import type { Chart, Series } from "../office/model/Book";

type FileChart = NonNullable<FileSheet["charts"]>[number];
type FileSeries = FileChart["series"][number];
type FileAxis = NonNullable<NonNullable<FileChart["axes"]>["x"]>;

const KINDS: Readonly<Record<string, FileChart["type"]>> = {
  Line: "line",
  LineMarkers: "line",
  ColumnClustered: "column",
  BarClustered: "bar",
  XYScatter: "scatter",
  Area: "area",
  Pie: "pie",
};

const PLACES: Readonly<Record<string, NonNullable<FileChart["legend"]>>> = {
  Bottom: "bottom",
  Top: "top",
  Left: "left",
  Right: "right",
  Corner: "topRight",
};
const BLANKS: Readonly<Record<string, NonNullable<FileChart["dispBlanksAs"]>>> = {
  NotPlotted: "gap",
  Zero: "zero",
  Interplotted: "span",
};

/** A chart of the model as the file has it. */
export function fileChart({ type, box, series, properties }: Chart): FileChart {
  const get = reader(properties);
  const title = get.text("title.text");
  const legend =
    properties.get("legend.visible") === false ? false : PLACES[get.text("legend.position") ?? ""];
  const blanks = BLANKS[get.text("displayBlanksAs") ?? ""];
  return {
    type: KINDS[type] ?? "line",
    ...(type === "XYScatter" ? { scatterStyle: "lineMarker" as const } : {}),
    ...given({
      title: properties.get("title.visible") === false ? undefined : title,
      titleFontSize: get.number("title.format.font.size"),
      titleBold: get.flag("title.format.font.bold"),
      titleColor: get.color("title.format.font.color"),
      altText: get.text("altText"),
      legend,
      legendFontSize: get.number("legend.format.font.size"),
      dispBlanksAs: blanks,
    }),
    anchor: { from: { row: box.top, col: box.left }, to: { row: box.bottom + 1, col: box.right + 1 } },
    axes: { x: fileAxis(properties, "axes.categoryAxis"), y: fileAxis(properties, "axes.valueAxis") },
    series: series.map(fileSeries),
  };
}

const TICKS: Readonly<Record<string, NonNullable<FileAxis["majorTickMark"]>>> = {
  None: "none",
  Outside: "out",
  Inside: "in",
  Cross: "cross",
};

function titleOf(properties: Chart["properties"], path: string, usual: number | undefined): FileAxis {
  const get = reader(properties);
  const title = get.text(`${path}.title.text`);
  if (title === undefined) return {};
  return given({
    title,
    axisTitleFontSize: get.number(`${path}.title.format.font.size`) ?? usual,
    axisTitleBold: get.flag(`${path}.title.format.font.bold`) ?? false,
  });
}

const LABELS: Readonly<Record<string, NonNullable<FileAxis["tickLblPos"]>>> = { None: "none" };

function fileAxis(properties: Chart["properties"], path: string): FileAxis {
  const get = reader(properties);
  const own = (name: string) => `${path}.${name}`;
  const format = get.text(own("numberFormat"));
  const size = get.number(own("format.font.size"));
  return given({
    ...titleOf(properties, path, size),
    labelFontSize: size,
    tickLblSkip: get.number(own("tickLabelSpacing")),
    tickMarkSkip: get.number(own("tickMarkSpacing")),
    majorTickMark: TICKS[get.text(own("majorTickMark")) ?? ""],
    minorTickMark: TICKS[get.text(own("minorTickMark")) ?? ""],
    labelRotation: get.number(own("textOrientation")),
    tickLblPos: LABELS[get.text(own("tickLabelPosition")) ?? ""],
    gridlines: get.flag(own("majorGridlines.visible")) ? { major: true } : undefined,
    numberFormat:
      format === undefined
        ? undefined
        : { formatCode: format, sourceLinked: get.flag(own("linkNumberFormat")) ?? false },
    scale: given({
      min: get.number(own("minimum")),
      max: get.number(own("maximum")),
      majorUnit: get.number(own("majorUnit")),
    }),
  });
}

/** hucre has no "no line": the writer takes a line of this width out. */
const NO_LINE = 0.25;

const MARKS: Readonly<Record<string, NonNullable<NonNullable<FileSeries["marker"]>["symbol"]>>> = {
  None: "none",
  Automatic: "auto",
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Plus: "plus",
};

function fileSeries({ name, values, categories, properties }: Series): FileSeries {
  const get = reader(properties);
  const line = get.text("format.line.lineStyle");
  const symbol = MARKS[get.text("markerStyle") ?? ""];
  return {
    name,
    values: plain(values ?? ""),
    ...given({
      categories: categories === null ? undefined : plain(categories),
      color: get.color("format.line.color"),
      smooth: get.flag("smooth"),
      stroke: given({
        width: line === "None" ? NO_LINE : get.number("format.line.weight"),
        dash: line === "Dash" ? ("dash" as const) : undefined,
      }),
      dataLabels: labelsOf(properties),
      marker:
        symbol === undefined
          ? undefined
          : given({
              symbol,
              size: symbol === "none" ? undefined : get.number("markerSize"),
              fill: get.color("markerBackgroundColor"),
              line: get.color("markerForegroundColor"),
            }),
    }),
  };
}

const SIDES: Readonly<Record<string, "r" | "l" | "t" | "b" | "ctr">> = {
  Right: "r",
  Left: "l",
  Top: "t",
  Bottom: "b",
  Center: "ctr",
};

function labelsOf(properties: Series["properties"]): FileSeries["dataLabels"] {
  const get = reader(properties);
  if (!get.flag("hasDataLabels")) return undefined;
  return given({
    showSeriesName: get.flag("dataLabels.showSeriesName") ?? false,
    showValue: get.flag("dataLabels.showValue") ?? true,
    position: SIDES[get.text("dataLabels.position") ?? ""],
  });
}

const plain = (formula: string) => formula.replace(/^=/, "");

/** Settings by their paths, as the kind of value that is wanted. */
const reader = (properties: ReadonlyMap<string, unknown>) => {
  const kind =
    <T>(is: (value: unknown) => value is T) =>
    (path: string): T | undefined => {
      const value = properties.get(path);
      return is(value) ? value : undefined;
    };
  const text = kind((value): value is string => typeof value === "string");
  return {
    text,
    number: kind((value): value is number => typeof value === "number"),
    flag: kind((value): value is boolean => typeof value === "boolean"),
    color: (path: string) => text(path)?.replace("#", ""),
  };
};

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what is not known. */
const given = <T extends object>(settings: T): Given<T> =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Given<T>;
