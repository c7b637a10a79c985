import { numfmt, type INumfmtLocaleTag } from "@univerjs/core";
import type { Language } from "../../i18n/language";
import type { Book, Chart, Sheet } from "../office/model/Book";
import { chartData } from "./chartData";
import { chartSvg } from "./chartSvg";
import { pixelBox, sheetView, type SheetView } from "./sheetView";
import type { Grid } from "./univerKit";

type Shown = { readonly frame: HTMLElement; drawn: string };

/** Charts over the grid, at the cells that they are anchored to; they follow scrolling and what the cells hold. */
export class ChartLayer {
  language: Language = "fi";
  readonly #window: HTMLElement;
  readonly #charts = new Map<Chart, Shown>();
  #book: Book | null = null;
  #planned = false;

  /** @param holder - the element that Univer fills; the layer lies in it above the sheet */
  constructor(
    private readonly grid: Grid,
    private readonly holder: HTMLElement,
  ) {
    this.#window = document.createElement("div");
    this.#window.className = "charts";
    holder.append(this.#window);
    grid.commands.onCommandExecuted(() => this.refresh());
    new ResizeObserver(() => this.refresh()).observe(holder);
  }

  /** Show the charts of another workbook. */
  open(book: Book): void {
    this.#book = book;
    this.refresh();
  }

  /** Draw again at the next frame. */
  refresh(): void {
    if (this.#planned) return;
    this.#planned = true;
    requestAnimationFrame(() => {
      this.#planned = false;
      if (this.#book) this.#draw(this.#book);
    });
  }

  #draw(book: Book): void {
    const { active } = book;
    for (const [chart, { frame }] of this.#charts)
      if (!active.charts.includes(chart)) {
        frame.remove();
        this.#charts.delete(chart);
      }
    this.#window.hidden = active.charts.length === 0;
    if (active.charts.length === 0) return;
    const scrolled = this.#place(active);
    for (const chart of active.charts) this.#drawChart(book, active, chart, scrolled);
  }

  #drawChart(book: Book, sheet: Sheet, chart: Chart, scrolled: SheetView["scrolled"]): void {
    const box = pixelBox(sheet, chart.box);
    const shown = this.#charts.get(chart) ?? this.#add(chart);
    const { style } = shown.frame;
    style.transform = `translate(${box.left - scrolled.left}px, ${box.top - scrolled.top}px)`;
    const data = chartData(book, chart);
    const size = { width: box.width, height: box.height };
    const drawn = JSON.stringify([data, size, this.language]);
    if (shown.drawn === drawn) return;
    shown.drawn = drawn;
    shown.frame.innerHTML = chartSvg(data, size, (value, format) => this.#write(value, format));
  }

  #add(chart: Chart): Shown {
    const frame = document.createElement("div");
    frame.className = "chart";
    frame.dataset.chart = chart.name;
    this.#window.append(frame);
    const shown = { frame, drawn: "" };
    this.#charts.set(chart, shown);
    return shown;
  }

  /** Lay the window over the part of the sheet that scrolls; what is left of it is scrolled away. */
  #place(sheet: Sheet): SheetView["scrolled"] {
    const { window, scrolled } = sheetView(this.grid, this.holder, sheet);
    for (const side of ["left", "top", "width", "height"] as const)
      this.#window.style[side] = `${window[side]}px`;
    return scrolled;
  }

  #write(value: number, format: string): string {
    const locale: INumfmtLocaleTag = this.language;
    return numfmt.format(format === "" ? "General" : format, value, { locale, throws: false });
  }
}
