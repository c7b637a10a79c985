import type { Book } from "../office/model/Book";
import { gridRange } from "./gridRules";
import type { Grid } from "./univerKit";

/** Brings Univer to the sheet and the cells that are chosen in the model. */
export class ShownPlace {
  #echoing = false;

  /** @param own - runs what is not to be taken for a person's doing */
  constructor(
    private readonly grid: Grid,
    private readonly unit: string,
    private readonly book: Book,
    private readonly own: (change: () => void) => void,
  ) {}

  /** Whether a change of sheet is Univer's own and no person's. */
  get echoing(): boolean {
    return this.#echoing;
  }

  show(): void {
    const { active, selection } = this.book;
    const workbook = this.grid.api.getWorkbook(this.unit);
    const sheet = workbook?.getSheetBySheetId(active.id);
    if (!workbook || !sheet) return;
    if (workbook.getActiveSheet().getSheetId() !== active.id) workbook.setActiveSheet(sheet);
    const { startRow, startColumn, endRow, endColumn } = gridRange(selection);
    const rows = Math.min(endRow, sheet.getMaxRows() - 1) - startRow + 1;
    const columns = Math.min(endColumn, sheet.getMaxColumns() - 1) - startColumn + 1;
    if (rows > 0 && columns > 0) sheet.getRange(startRow, startColumn, rows, columns).activate();
  }

  /** Univer goes to each sheet that comes or is shown, a little later and as if a person had: it is sent back. */
  awaitEcho(): void {
    this.#echoing = true;
    setTimeout(() => {
      this.#echoing = false;
      const shown = this.grid.api.getWorkbook(this.unit)?.getActiveSheet().getSheetId();
      if (shown !== undefined && shown !== this.book.active.id) this.own(() => this.show());
    });
  }
}
