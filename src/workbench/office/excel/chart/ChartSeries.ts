import { fixedAddressOf } from "../../model/addresses";
import type { Book, Chart, Series, Sheet } from "../../model/Book";
import { checkedColor } from "../../model/values/checkedColor";
import { tell } from "../../model/newBook";
import { placeOf } from "../../model/places";
import { requireOpen } from "../../model/protection";
import { ExcelError } from "../../wire/ExcelError";
import { ChartDataLabels } from "./ChartDataLabels";
import { ChartFormat } from "./ChartFormat";
import { ChartPart, partOf, readPart, writePart } from "./ChartPart";
import { Range } from "../range/Range";

/** One line of a chart. */
export class ChartSeries extends ChartPart {
  constructor(
    book: Book,
    sheet: Sheet,
    readonly chart: Chart,
    readonly own: Series,
  ) {
    super(book, sheet, own.properties, "");
  }

  get name(): string {
    return this.own.name;
  }
  set name(name: string) {
    change(this, { name });
  }
  get chartType(): string {
    return readPart(this, "chartType", this.chart.type);
  }
  set chartType(type: string) {
    writePart(this, "chartType", type);
  }
  get smooth(): boolean {
    return readPart(this, "smooth", false);
  }
  set smooth(smooth: boolean) {
    writePart(this, "smooth", smooth);
  }
  get plotOrder(): number {
    return this.chart.series.indexOf(this.own);
  }
  get axisGroup(): string {
    return readPart(this, "axisGroup", "Primary");
  }
  set axisGroup(group: string) {
    writePart(this, "axisGroup", group);
  }
  get hasDataLabels(): boolean {
    return readPart(this, "hasDataLabels", false);
  }
  set hasDataLabels(labels: boolean) {
    writePart(this, "hasDataLabels", labels);
  }
  get markerStyle(): string {
    return readPart(this, "markerStyle", "Automatic");
  }
  set markerStyle(style: string) {
    writePart(this, "markerStyle", style);
  }
  /** Points. */
  get markerSize(): number {
    return readPart(this, "markerSize", 5);
  }
  set markerSize(points: number) {
    writePart(this, "markerSize", points);
  }
  get markerBackgroundColor(): string {
    return readPart(this, "markerBackgroundColor", "");
  }
  set markerBackgroundColor(color: string) {
    writePart(this, "markerBackgroundColor", checkedColor(color));
  }
  get markerForegroundColor(): string {
    return readPart(this, "markerForegroundColor", "");
  }
  set markerForegroundColor(color: string) {
    writePart(this, "markerForegroundColor", checkedColor(color));
  }
  get dataLabels(): ChartDataLabels {
    return partOf(ChartDataLabels, this, "dataLabels");
  }
  get format(): ChartFormat {
    return partOf(ChartFormat, this, "format");
  }

  setValues(source: Range): void {
    change(this, { values: addressFrom(source) });
  }
  setXAxisValues(source: Range): void {
    change(this, { categories: addressFrom(source) });
  }
  /** What is plotted now; "Values" or "Categories". */
  getDimensionValues(dimension: string): readonly unknown[] {
    const text = dimension === "Categories" ? this.own.categories : this.own.values;
    const place = text === null ? null : placeOf(this.book, text);
    return place ? new Range(this.book, place.sheet, place.box).values.flat() : [];
  }
  delete(): void {
    requireOpen(this.sheet, "allowEditObjects");
    this.chart.series.splice(this.chart.series.indexOf(this.own), 1);
    tell(this.book, { kind: "charts", sheet: this.sheet });
  }
}

function addressFrom(source: Range): string {
  if (!(source instanceof Range)) throw new ExcelError("InvalidArgument");
  return fixedAddressOf(source.sheet.name, source.box);
}

function change({ book, sheet, own }: ChartSeries, part: Partial<Series>): void {
  requireOpen(sheet, "allowEditObjects");
  Object.assign(own, part);
  tell(book, { kind: "charts", sheet });
}
