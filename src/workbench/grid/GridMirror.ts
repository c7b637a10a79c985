import type { Language } from "../../i18n/language";
import type { Box } from "../../templates/address";
import type { Book, Change, Sheet } from "../office/model/Book";
import { sameBox } from "../office/model/boxes";
import { actingAs } from "../office/model/newBook";
import { select } from "../office/model/selection";
import { Calculation, type GridCell } from "./Calculation";
import { Dirty } from "./Dirty";
import { formulaCells } from "./formulaCells";
import { gridBook, tablePlaces } from "./gridBook";
import { guardGrid } from "./guardGrid";
import { isFromFormulas, type Heard } from "./heard";
import { GridCells, type GridMatrix, type Translation } from "./GridCells";
import { boxOfRange } from "./gridRules";
import type { MirrorEvents } from "./MirrorEvents";
import { writeNumbersIn } from "./numberTexts";
import { ShownPlace } from "./ShownPlace";
import { SheetWriter } from "./SheetWriter";
import type { Grid } from "./univerKit";
import { UserEdits, type Rows } from "./UserEdits";

const SET_VALUES = "sheet.mutation.set-range-values";
const SELECT = "sheet.operation.set-selections";
const ACTIVATE = "sheet.operation.set-worksheet-active";

let opened = 0;

/**
 * Keeps a workbook model and Univer alike: what the model tells goes to Univer, what a person does there goes to the
 * model, what Univer calculates becomes the values of the model's formulas.
 */
export class GridMirror {
  readonly calculation: Calculation;
  readonly edits: UserEdits;
  readonly #unit = `book-${++opened}`;
  readonly #writer: SheetWriter;
  readonly #place: ShownPlace;
  readonly #cells = new Map<Sheet, GridCells>();
  readonly #listeners: (() => void)[] = [];
  #dirty = new Dirty();
  #translation: Translation = { tables: [], version: 0 };
  #applying = false;
  #planned = false;

  constructor(
    private readonly grid: Grid,
    readonly book: Book,
    language: Language,
    private readonly events: MirrorEvents,
  ) {
    const sheetOf = (id: string) => book.sheets.find((sheet) => sheet.id === id);
    this.#own(() => grid.api.createWorkbook(gridBook(book, this.#unit)).setNumfmtLocal(language));
    this.#writer = new SheetWriter(grid, this.#unit, book);
    this.#place = new ShownPlace(grid, this.#unit, book, (change) => this.#own(change));
    this.calculation = new Calculation(grid, book, this.#unit, sheetOf);
    this.calculation.onResults = events.onShown;
    grid.calculations.onRunning = events.onCalculating;
    this.edits = new UserEdits(grid, book, sheetOf, (sheet, row, column, formula) =>
      this.#of(sheet).originalOf(row, column, formula, this.#translation),
    );
    this.edits.language = language;
    writeNumbersIn(language);
    this.#listeners.push(this.edits.dispose);
    this.#listeners.push(...guardGrid(grid, book, () => this.#applying, events));
    this.#listen(sheetOf);
    this.#dirty.all(book);
    this.flush();
  }

  /** Everything told to the grid and calculated. */
  async settle(): Promise<void> {
    this.flush();
    await this.grid.calculations.idle();
  }

  /** Calculate these cells again: the results of custom functions came in. */
  recalculate(cells: readonly GridCell[]): void {
    this.calculation.again(cells);
  }

  /** Close the workbook in the grid; nothing reaches the model any more. */
  dispose(): void {
    for (const stop of this.#listeners) stop();
    this.#own(() => this.grid.api.disposeUnit(this.#unit));
  }

  /** Bring the grid up to the model. */
  flush(): void {
    this.#planned = false;
    if (!this.#dirty.any) return;
    const dirty = this.#dirty;
    this.#dirty = new Dirty();
    this.#own(() => this.#apply(dirty));
    this.events.onShown();
  }

  #apply(dirty: Dirty): void {
    const { book } = this;
    const open = (sheet: Sheet) => book.sheets.includes(sheet);
    if (dirty.sheets) this.#writer.sheets(book);
    if (dirty.tables) {
      this.#translation = { tables: tablePlaces(book), version: this.#translation.version + 1 };
    }
    if (dirty.tables || dirty.names) this.#writer.names(book, this.#translation.tables);
    for (const sheet of book.sheets) this.#applyCells(sheet, dirty);
    [...dirty.parts.layout].filter(open).forEach((sheet) => this.#writer.layout(sheet));
    [...dirty.parts.rules].filter(open).forEach((sheet) => this.#writer.rules(sheet));
    if (dirty.place) this.#place.show();
    if (dirty.sheets || dirty.parts.layout.size > 0) this.#place.awaitEcho();
    if (dirty.recalculate) this.calculation.again(formulaCells(book));
  }

  #applyCells(sheet: Sheet, dirty: Dirty): void {
    const whole = dirty.tables || dirty.parts.cells.has(sheet);
    const boxes: readonly (Box | null)[] = whole ? [null] : (dirty.boxes.get(sheet) ?? []);
    for (const box of boxes) {
      const matrix = this.#of(sheet).differences(box, this.#translation);
      if (matrix) this.#setCells(sheet, matrix);
    }
  }

  #setCells(sheet: Sheet, cellValue: GridMatrix): void {
    this.#writer.fit(sheet);
    const params = { unitId: this.#unit, subUnitId: sheet.id, cellValue };
    this.grid.commands.syncExecuteCommand(SET_VALUES, params);
  }

  #listen(sheetOf: (id: string) => Sheet | undefined): void {
    const told = (change: Change) => {
      this.#dirty.take(change);
      if (this.#planned) return;
      this.#planned = true;
      queueMicrotask(() => this.flush());
    };
    this.book.listeners.add(told);
    this.#listeners.push(() => this.book.listeners.delete(told));
    const heard = this.grid.commands.onCommandExecuted((command, options) =>
      this.#command(command.id, (command.params ?? {}) as Heard, isFromFormulas(options), sheetOf),
    );
    this.#listeners.push(() => heard.dispose());
  }

  #command(
    id: string,
    params: Heard,
    fromFormula: boolean,
    sheetOf: (id: string) => Sheet | undefined,
  ): void {
    const unit = params.unitId ?? this.#unit;
    if (unit !== this.#unit) return;
    this.calculation.heard(id, params, fromFormula);
    if (this.#applying || fromFormula) return;
    const sheet = sheetOf(params.subUnitId ?? "");
    if (sheet) this.#heard(id, sheet, params);
  }

  #heard(id: string, sheet: Sheet, { cellValue = {}, selections = [] }: Heard): void {
    if (id === SET_VALUES) this.#edited(sheet, cellValue);
    if (id === ACTIVATE && !this.#place.echoing && sheet !== this.book.active) this.#selected(sheet, null);
    const [selection] = selections;
    if (id === SELECT && selection) this.#selected(sheet, boxOfRange(selection.range));
  }

  #edited(sheet: Sheet, rows: Rows): void {
    const remember = (box: Box) => this.#of(sheet).remember(box, this.#translation);
    const outcome = this.edits.take(sheet, this.#unit, rows, remember);
    if (!outcome) return;
    this.#of(sheet).forget(outcome.box);
    if (outcome.refused === null) {
      this.flush();
      return this.grid.calculations.now();
    }
    this.#dirty.take({ kind: "cells", sheet, box: outcome.box, before: null });
    this.flush();
    this.events.onRefused(sheet, outcome.box);
  }

  #selected(sheet: Sheet, box: Box | null): void {
    if (sheet.visibility !== "Visible") return;
    const { active, selection } = this.book;
    const to = box ?? (sheet === active ? selection : { top: 0, left: 0, bottom: 0, right: 0 });
    if (sheet === active && sameBox(to, selection)) return;
    this.#quietly(() => actingAs(this.book, "user", () => select(this.book, sheet, to)));
    this.events.onShown();
  }

  /** The grid shows it already. */
  #quietly(change: () => void): void {
    const before = this.#dirty.place;
    change();
    this.#dirty.place = before;
  }

  #of(sheet: Sheet): GridCells {
    const known = this.#cells.get(sheet) ?? new GridCells(sheet);
    this.#cells.set(sheet, known);
    return known;
  }

  #own(change: () => void): void {
    const before = this.#applying;
    this.#applying = true;
    try {
      change();
    } finally {
      this.#applying = before;
    }
  }
}
