import { placeOf } from "../../src/templates/address";
import { createHost, type Host } from "../../src/workbench/office/createHost";
import type { CellValue, Sheet } from "../../src/workbench/office/model/Book";
import { valueAt, writeInputs } from "../../src/workbench/office/model/cells";
import type { Client } from "../../src/workbench/office/transport/Client";
import type { ClientWindow } from "../../src/workbench/office/transport/ClientWindow";

/** What the tests reach in the page: Excel, and a person at its grid. */
export class ExcelInPage {
  #typing: Promise<void> | null = null;
  #finish: () => void = () => undefined;
  readonly host: Host = createHost({ calculation: { settle: () => this.#typing ?? Promise.resolve() } });
  readonly client: Client = this.host.connect(window as unknown as ClientWindow);

  get sheets(): readonly string[] {
    return this.host.book.sheets.map(({ name }) => name);
  }

  valueAt(sheet: string, address: string): CellValue {
    const { row, column } = placeOf(address);
    return valueAt(this.#sheet(sheet), row, column);
  }

  /** A person types into a cell; "" empties it. */
  type(sheet: string, address: string, input: CellValue): void {
    const { row, column } = placeOf(address);
    const { book } = this.host;
    book.actor = "user";
    try {
      const box = { top: row, left: column, bottom: row, right: column };
      writeInputs(book, this.#sheet(sheet), box, [[input]]);
    } finally {
      book.actor = "addin";
    }
  }

  /** A person begins to type into a cell and does not finish: Excel answers nobody until then. */
  startTyping(): void {
    this.#typing = new Promise((resolve) => (this.#finish = resolve));
  }

  finishTyping(): void {
    this.#typing = null;
    this.#finish();
  }

  select(sheet: string, address: string): void {
    const { row, column } = placeOf(address);
    const { book } = this.host;
    book.active = this.#sheet(sheet);
    book.selection = { top: row, left: column, bottom: row, right: column };
  }

  /** Body of a table by header, top to bottom. */
  column(table: string, header: string): readonly CellValue[] {
    for (const sheet of this.host.book.sheets) {
      const box = sheet.tables.find(({ name }) => name === table)?.box;
      if (!box) continue;
      for (let column = box.left; column <= box.right; column++) {
        if (valueAt(sheet, box.top, column) !== header) continue;
        const rows = Array.from({ length: box.bottom - box.top }, (_, below) => box.top + 1 + below);
        return rows.map((row) => valueAt(sheet, row, column));
      }
    }
    throw new Error(`no ${header} in ${table}`);
  }

  #sheet(name: string): Sheet {
    const sheet = this.host.book.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }
}

export type ExcelWindow = { excel: ExcelInPage };

(window as unknown as ExcelWindow).excel = new ExcelInPage();
