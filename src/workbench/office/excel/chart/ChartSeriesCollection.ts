import type { Book, Chart, Sheet } from "../../model/Book";
import { tell } from "../../model/newBook";
import { requireOpen } from "../../model/protection";
import { items } from "../../wire/members";
import { ChartSeries } from "./ChartSeries";
import { Collection } from "../Collection";

/** The lines of a chart. */
export class ChartSeriesCollection extends Collection<ChartSeries> {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly chart: Chart,
  ) {
    super();
  }

  get [items](): readonly ChartSeries[] {
    return this.chart.series.map((own) => new ChartSeries(this.book, this.sheet, this.chart, own));
  }
  get count(): number {
    return this.chart.series.length;
  }
  /** At the end, unless an index says otherwise. */
  add(name?: string | null, index?: number | null): ChartSeries {
    requireOpen(this.sheet, "allowEditObjects");
    const own = {
      name: name ?? `Series${this.chart.series.length + 1}`,
      values: null,
      categories: null,
      properties: new Map<string, unknown>(),
    };
    this.chart.series.splice(index ?? this.chart.series.length, 0, own);
    tell(this.book, { kind: "charts", sheet: this.sheet });
    return new ChartSeries(this.book, this.sheet, this.chart, own);
  }
}
