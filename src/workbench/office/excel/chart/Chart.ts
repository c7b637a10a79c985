import { fixedAddressOf } from "../../model/addresses";
import type { Book, Chart as BookChart, Sheet } from "../../model/Book";
import { bounding } from "../../model/boxes";
import { tell } from "../../model/newBook";
import { requirePlace } from "../../model/places";
import { requireOpen } from "../../model/protection";
import { identity } from "../../wire/members";
import { ChartAxes } from "./ChartAxes";
import { ChartFormat } from "./ChartFormat";
import { ChartLegend } from "./ChartLegend";
import { ChartPart, partOf, readPart, writePart } from "./ChartPart";
import { ChartSeriesCollection } from "./ChartSeriesCollection";
import { ChartTitle } from "./ChartTitle";
import { Range } from "../range/Range";
import { boxInPoints, type PointsKey, placeInPoints } from "./points";

/** A chart over cells of a sheet. */
export class Chart extends ChartPart {
  constructor(
    book: Book,
    sheet: Sheet,
    readonly chart: BookChart,
  ) {
    super(book, sheet, chart.properties, "");
  }

  get [identity](): string {
    return this.chart.id;
  }
  get id(): string {
    return this.chart.id;
  }
  get name(): string {
    return this.chart.name;
  }
  set name(name: string) {
    requireOpen(this.sheet, "allowEditObjects");
    this.chart.name = name;
    tell(this.book, { kind: "charts", sheet: this.sheet });
  }
  get chartType(): string {
    return readPart(this, "chartType", this.chart.type);
  }
  set chartType(type: string) {
    writePart(this, "chartType", type);
  }
  /** "NotPlotted" leaves a gap. */
  get displayBlanksAs(): string {
    return readPart(this, "displayBlanksAs", "NotPlotted");
  }
  set displayBlanksAs(how: string) {
    writePart(this, "displayBlanksAs", how);
  }
  get plotVisibleOnly(): boolean {
    return readPart(this, "plotVisibleOnly", true);
  }
  set plotVisibleOnly(only: boolean) {
    writePart(this, "plotVisibleOnly", only);
  }

  get top(): number {
    return boxInPoints(this.sheet, this.chart.box).top;
  }
  set top(points: number) {
    move(this, "top", points);
  }
  get left(): number {
    return boxInPoints(this.sheet, this.chart.box).left;
  }
  set left(points: number) {
    move(this, "left", points);
  }
  get height(): number {
    return boxInPoints(this.sheet, this.chart.box).height;
  }
  set height(points: number) {
    move(this, "height", points);
  }
  get width(): number {
    return boxInPoints(this.sheet, this.chart.box).width;
  }
  set width(points: number) {
    move(this, "width", points);
  }

  get title(): ChartTitle {
    return partOf(ChartTitle, this, "title");
  }
  get legend(): ChartLegend {
    return partOf(ChartLegend, this, "legend");
  }
  get axes(): ChartAxes {
    return partOf(ChartAxes, this, "axes");
  }
  get format(): ChartFormat {
    return partOf(ChartFormat, this, "format");
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.book, this.sheet, this.chart);
  }
  get worksheet(): object {
    return this.book.worksheetOf(this.sheet);
  }

  /** Cover these cells, or all from the first to the second. */
  setPosition(start: Range | string, end: Range | string = start): void {
    requireOpen(this.sheet, "allowEditObjects");
    const [from, to] = [start, end].map((cells) =>
      cells instanceof Range ? cells.box : requirePlace(this.book, cells, this.sheet).box,
    );
    if (from && to) this.chart.box = bounding(from, to);
    tell(this.book, { kind: "charts", sheet: this.sheet });
  }
  /** Replace all series by the columns of these cells. */
  setData(source: Range): void {
    requireOpen(this.sheet, "allowEditObjects");
    const added = Array.from({ length: source.columnCount }, (_, index) => ({
      name: `Series${index + 1}`,
      values: fixedAddressOf(source.sheet.name, source.getColumn(index).box),
      categories: null,
      properties: new Map<string, unknown>(),
    }));
    this.chart.series.splice(0, this.chart.series.length, ...added);
    tell(this.book, { kind: "charts", sheet: this.sheet });
  }
  activate(): void {}
  delete(): void {
    requireOpen(this.sheet, "allowEditObjects");
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1);
    tell(this.book, { kind: "charts", sheet: this.sheet });
  }
}

/** The model keeps whole cells, so the chart goes to the nearest ones. */
function move({ book, sheet, chart }: Chart, key: PointsKey, points: number): void {
  requireOpen(sheet, "allowEditObjects");
  chart.box = placeInPoints(sheet, { ...boxInPoints(sheet, chart.box), [key]: points });
  tell(book, { kind: "charts", sheet });
}
