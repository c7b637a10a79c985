import type { Book, Sheet } from "../../model/Book";
import { boxText } from "../../model/addresses";
import { tell } from "../../model/newBook";
import { requirePlace } from "../../model/places";
import { ExcelError } from "../../wire/ExcelError";
import { found } from "../Collection";
import { HeaderFooterGroup } from "./HeaderFooterGroup";
import { Range } from "../range/Range";

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** How a sheet is printed. */
export class PageLayout {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {}

  get orientation(): unknown {
    return read(this, "orientation", "Portrait");
  }
  set orientation(orientation: unknown) {
    write(this, { orientation });
  }
  get paperSize(): unknown {
    return read(this, "paperSize", null);
  }
  set paperSize(paperSize: unknown) {
    write(this, { paperSize });
  }
  get zoom(): unknown {
    return read(this, "zoom", { scale: 100 });
  }
  set zoom(zoom: unknown) {
    write(this, { zoom });
  }
  get centerHorizontally(): unknown {
    return read(this, "centerHorizontally", false);
  }
  set centerHorizontally(centerHorizontally: unknown) {
    write(this, { centerHorizontally });
  }
  get printGridlines(): unknown {
    return read(this, "printGridlines", false);
  }
  set printGridlines(printGridlines: unknown) {
    write(this, { printGridlines });
  }
  get leftMargin(): unknown {
    return read(this, "leftMargin", 50.4);
  }
  set leftMargin(leftMargin: unknown) {
    write(this, { leftMargin });
  }
  get rightMargin(): unknown {
    return read(this, "rightMargin", 50.4);
  }
  set rightMargin(rightMargin: unknown) {
    write(this, { rightMargin });
  }
  get topMargin(): unknown {
    return read(this, "topMargin", 54);
  }
  set topMargin(topMargin: unknown) {
    write(this, { topMargin });
  }
  get bottomMargin(): unknown {
    return read(this, "bottomMargin", 54);
  }
  set bottomMargin(bottomMargin: unknown) {
    write(this, { bottomMargin });
  }
  get headerMargin(): unknown {
    return read(this, "headerMargin", 21.6);
  }
  set headerMargin(headerMargin: unknown) {
    write(this, { headerMargin });
  }
  get footerMargin(): unknown {
    return read(this, "footerMargin", 21.6);
  }
  set footerMargin(footerMargin: unknown) {
    write(this, { footerMargin });
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.book, this.sheet);
  }

  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const points = POINTS[unit];
    if (points === undefined) throw new ExcelError("InvalidArgument");
    for (const [side, size] of Object.entries(margins)) write(this, { [`${side}Margin`]: size * points });
  }
  setPrintTitleRows(rows: Range | string): void {
    setPlace(this, "printTitleRows", rows);
  }
  getPrintTitleRows(): Range {
    return found(this.getPrintTitleRowsOrNullObject());
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return place(this, "printTitleRows");
  }
  setPrintTitleColumns(columns: Range | string): void {
    setPlace(this, "printTitleColumns", columns);
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return place(this, "printTitleColumns");
  }
  setPrintArea(area: Range | string): void {
    setPlace(this, "printArea", area);
  }
}

type PlaceName = "printTitleRows" | "printTitleColumns" | "printArea";

const read = ({ sheet }: PageLayout, name: string, usual: unknown): unknown =>
  sheet.page.properties[name] ?? usual;

function write({ book, sheet }: PageLayout, part: Readonly<Record<string, unknown>>): void {
  Object.assign(sheet.page.properties, part);
  tell(book, { kind: "layout", sheet });
}

function setPlace({ book, sheet }: PageLayout, name: PlaceName, cells: Range | string): void {
  const boxes =
    cells instanceof Range
      ? [cells.box]
      : cells.split(",").map((each) => requirePlace(book, each, sheet).box);
  sheet.page[name] = boxes.map(boxText).join(",");
  tell(book, { kind: "layout", sheet });
}

function place({ book, sheet }: PageLayout, name: PlaceName): Range | null {
  const text = sheet.page[name];
  return text === null ? null : new Range(book, sheet, requirePlace(book, text, sheet).box);
}
