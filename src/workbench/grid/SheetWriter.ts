import type { Book, Sheet } from "../office/model/Book";
import { gridSheet } from "./gridBook";
import { gridLayout, gridSize } from "./gridLayout";
import { gridConditional, gridValidation } from "./gridRules";
import { structuredToA1, type TablePlace } from "./structuredToA1";
import type { Grid } from "./univerKit";

/** Gives Univer everything of the model but the contents of cells, by mutations: they leave no trace in its undo. */
export class SheetWriter {
  readonly #rules = new Map<string, { readonly validations: string[]; readonly conditionals: string[] }>();
  readonly #names = new Map<string, string>();
  readonly #layouts = new Map<string, ReadonlyMap<string, string>>();

  /** @param book - as Univer has just opened it */
  constructor(
    private readonly grid: Grid,
    private readonly unit: string,
    book: Book,
  ) {
    for (const sheet of book.sheets) this.#laidOut(sheet);
  }

  /** Add, remove, rename and order sheets until they are the model's. */
  sheets(book: Book): void {
    const workbook = this.#workbook();
    for (const old of workbook.getSheets())
      if (!book.sheets.some(({ id }) => id === old.getSheetId()))
        this.#mutate("sheet.mutation.remove-sheet", old.getSheetId(), { subUnitName: old.getSheetName() });
    book.sheets.forEach((sheet, index) => {
      const known = workbook.getSheetBySheetId(sheet.id);
      if (!known) {
        this.#mutate("sheet.mutation.insert-sheet", sheet.id, { index, sheet: gridSheet(sheet) });
        this.#laidOut(sheet);
      } else if (known.getSheetName() !== sheet.name)
        this.#mutate("sheet.mutation.set-worksheet-name", sheet.id, { name: sheet.name });
    });
  }

  /** Sizes, panes, gridlines, colour and visibility; each of them that is another now makes Univer draw anew. */
  layout(sheet: Sheet): void {
    this.fit(sheet);
    const before = this.#layouts.get(sheet.id);
    const now = this.#laidOut(sheet);
    for (const [mutation, params] of now)
      if (before?.get(mutation) !== params) this.#mutate(mutation, sheet.id, JSON.parse(params) as object);
  }

  #laidOut(sheet: Sheet): ReadonlyMap<string, string> {
    const now = new Map(layoutOf(sheet).map(([mutation, params]) => [mutation, JSON.stringify(params)]));
    this.#layouts.set(sheet.id, now);
    return now;
  }

  /** Make the sheet large enough for its contents. */
  fit(sheet: Sheet): void {
    const { rows, columns } = gridSize(sheet);
    const known = this.#workbook().getSheetBySheetId(sheet.id)?.getSheet();
    if (!known) return;
    if (known.getRowCount() < rows)
      this.#mutate("sheet.mutation.set-worksheet-row-count", sheet.id, { rowCount: rows });
    if (known.getColumnCount() < columns)
      this.#mutate("sheet.mutation.set-worksheet-column-count", sheet.id, { columnCount: columns });
  }

  /** What may be typed, and conditional formats: all of a sheet anew. */
  rules(sheet: Sheet): void {
    const before = this.#rules.get(sheet.id) ?? { validations: [], conditionals: [] };
    if (before.validations.length > 0)
      this.#mutate("data-validation.mutation.removeRule", sheet.id, { ruleId: before.validations });
    for (const cfId of before.conditionals)
      this.#mutate("sheet.mutation.delete-conditional-rule", sheet.id, { cfId });
    const validations = sheet.validations
      .map((validation, index) => gridValidation(validation, `${sheet.id}-${index}`))
      .filter((rule) => rule !== null);
    if (validations.length > 0)
      this.#mutate("data-validation.mutation.addRule", sheet.id, { rule: validations });
    const conditionals = sheet.conditionals.map(gridConditional).filter((rule) => rule !== null);
    // Univer puts each in front of the others.
    for (const rule of [...conditionals].reverse())
      this.#mutate("sheet.mutation.add-conditional-rule", sheet.id, { rule });
    this.#rules.set(sheet.id, {
      validations: validations.map((rule) => (rule as { uid: string }).uid),
      conditionals: conditionals.map((rule) => (rule as { cfId: string }).cfId),
    });
  }

  /** Defined names, with table references as addresses. */
  names({ names }: Book, tables: readonly TablePlace[]): void {
    const wanted = new Map(names.map(({ name, formula }) => [name, structuredToA1(formula, tables, null)]));
    for (const [name, formula] of this.#names)
      if (wanted.get(name) !== formula) this.#name("formula.mutation.remove-defined-name", name, formula);
    for (const [name, formula] of wanted)
      if (this.#names.get(name) !== formula) this.#name("formula.mutation.set-defined-name", name, formula);
    this.#names.clear();
    for (const [name, formula] of wanted) this.#names.set(name, formula);
  }

  #name(command: string, name: string, formula: string): void {
    const id = `name-${name}`;
    const formulaOrRefString = /^=?'?[\p{L}_][^"'()]*!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/u.test(formula)
      ? formula.replace(/^=/, "")
      : formula;
    this.grid.commands.syncExecuteCommand(command, {
      unitId: this.unit,
      id,
      name,
      formulaOrRefString,
      localSheetId: "AllDefaultWorkbook",
    });
  }

  #workbook() {
    const workbook = this.grid.api.getWorkbook(this.unit);
    if (!workbook) throw new Error("The grid has no workbook.");
    return workbook;
  }

  #mutate(id: string, subUnitId: string, params: object): void {
    this.grid.commands.syncExecuteCommand(id, { unitId: this.unit, subUnitId, ...params });
  }
}

/** The layout of a sheet as mutations of Univer. */
function layoutOf(sheet: Sheet): readonly (readonly [mutation: string, params: object])[] {
  const { columnData, rowData, freeze, hidden, showGridlines, tabColor } = gridLayout(sheet);
  return [
    ["sheet.mutation.set-col-data", { columnData }],
    ["sheet.mutation.set-row-data", { rowData }],
    ["sheet.mutation.set-worksheet-hidden", { hidden }],
    ["sheet.mutation.toggle-gridlines", { showGridlines }],
    ["sheet.mutation.set-tab-color", { color: tabColor }],
    ["sheet.mutation.set-frozen", freeze],
  ];
}
