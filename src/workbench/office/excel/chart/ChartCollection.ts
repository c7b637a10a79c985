import { fixedAddressOf } from "../../model/addresses";
import type { Book, Chart as BookChart, Series, Sheet } from "../../model/Book";
import { columnsOf, rowsOf } from "../../model/boxes";
import { nextId, tell } from "../../model/newBook";
import { requireOpen } from "../../model/protection";
import { sameName } from "../../model/sameName";
import { ExcelError } from "../../wire/ExcelError";
import { items } from "../../wire/members";
import { Chart } from "./Chart";
import { Collection, found } from "../Collection";
import { Range } from "../range/Range";

/** Charts on a sheet. */
export class ChartCollection extends Collection<Chart> {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {
    super();
  }

  get [items](): readonly Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.book, this.sheet, chart));
  }
  get count(): number {
    return this.sheet.charts.length;
  }
  /** By name or id. @throws ExcelError `ItemNotFound` */
  getItem(key: string): Chart {
    return found(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: string): Chart | null {
    return this[items].find(({ id, name }) => id === key || sameName(name, key)) ?? null;
  }
  /** A series for each column (or row) of the cells. */
  add(type: string, source: Range, seriesBy = "Auto"): Chart {
    requireOpen(this.sheet, "allowEditObjects");
    if (!(source instanceof Range)) throw new ExcelError("InvalidArgument");
    const chart: BookChart = {
      id: nextId(this.book),
      type,
      name: `Chart ${this.sheet.charts.length + 1}`,
      box: { top: 1, left: 4, bottom: 15, right: 11 },
      series: seriesIn(source, seriesBy),
      properties: new Map(),
    };
    this.sheet.charts.push(chart);
    tell(this.book, { kind: "charts", sheet: this.sheet });
    return new Chart(this.book, this.sheet, chart);
  }
}

/** "Auto" takes what there is less of for series, as Excel does. */
function seriesIn({ sheet, box }: Range, seriesBy: string): Series[] {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && columnsOf(box) > rowsOf(box));
  const count = byRows ? rowsOf(box) : columnsOf(box);
  return Array.from({ length: count }, (_, index) => {
    const part = byRows
      ? { ...box, top: box.top + index, bottom: box.top + index }
      : { ...box, left: box.left + index, right: box.left + index };
    const name = `Series${index + 1}`;
    return { name, values: fixedAddressOf(sheet.name, part), categories: null, properties: new Map() };
  });
}
