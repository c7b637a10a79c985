import type { Book } from "../../model/Book";
import { placeOf } from "../../model/places";
import { Application } from "./Application";
import { found } from "../Collection";
import { CustomXmlPartCollection } from "../document/CustomXmlPartCollection";
import { DocumentProperties } from "../document/DocumentProperties";
import { NamedItemCollection } from "../names/NamedItemCollection";
import { Range } from "../range/Range";
import { Runtime } from "./Runtime";
import { SettingCollection } from "../document/SettingCollection";
import { TableCollection } from "../table/TableCollection";
import { Worksheet } from "../worksheet/Worksheet";
import { WorkbookProtection } from "./WorkbookProtection";
import { WorksheetCollection } from "../worksheet/WorksheetCollection";

/** The workbook: where everything starts. */
export class Workbook {
  constructor(readonly book: Book) {
    book.worksheetOf = (sheet) => new Worksheet(book, sheet);
  }

  get name(): string {
    return "Book1.xlsx";
  }
  get readOnly(): boolean {
    return false;
  }
  get application(): Application {
    return new Application(this.book);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, null);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book);
  }
  get properties(): DocumentProperties {
    return new DocumentProperties(this.book);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.book);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.book);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.book);
  }
  getSelectedRange(): Range {
    return new Range(this.book, this.book.active, this.book.selection);
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  /** The cells of an event, by the address that the event carried. */
  _GetRangeForEventByReferenceId(address: string): Range {
    return found(this._GetRangeOrNullObjectForEventByReferenceId(address));
  }
  _GetRangeOrNullObjectForEventByReferenceId(address: string): Range | null {
    const place = placeOf(this.book, address);
    return place && new Range(this.book, place.sheet, place.box);
  }
}
