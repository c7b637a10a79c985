import type { ICellData } from "@univerjs/core";
import type { Box } from "../../templates/address";
import type { Language } from "../../i18n/language";
import type { Book, CellValue, Sheet } from "../office/model/Book";
import { bounding } from "../office/model/boxes";
import { writeInputs } from "../office/model/cells";
import { lookAt, putLook } from "../office/model/looks";
import { actingAs } from "../office/model/newBook";
import { followWrite } from "../office/model/tables";
import { ExcelError } from "../office/wire/ExcelError";
import { valueOf } from "./Calculation";
import { shownInput, typedInput } from "./typedInput";
import type { Grid } from "./univerKit";

/** Cells by row and column, as Univer's commands have them. */
export type Rows = Readonly<Record<string, Readonly<Record<string, ICellData | null>> | null>>;
type Touched = { readonly row: number; readonly column: number; readonly input: CellValue };

export type EditOutcome = { readonly box: Box; readonly refused: ExcelError["code"] | null };

/** Takes what the person does with cells of the grid into the model, as if it were typed in Excel. */
export class UserEdits {
  language: Language = "fi";
  /** Stop reading what is typed. */
  readonly dispose: () => void;
  readonly #formats = new Map<string, string>();

  constructor(
    private readonly grid: Grid,
    private readonly book: Book,
    private readonly sheetOf: (id: string) => Sheet | undefined,
    private readonly originalOf: (sheet: Sheet, row: number, column: number, formula: string) => string,
  ) {
    this.dispose = grid.onEdit(
      (cell, { subUnitId, row, col }) => this.#shown(cell, subUnitId, row, col),
      (cell, { subUnitId, row, col }) => this.#typed(cell, subUnitId, row, col),
    );
  }

  /**
   * Cells that Univer was changed in; null when only looks were.
   *
   * @param before - called with the cells before the model is changed
   */
  take(sheet: Sheet, unit: string, rows: Rows, before: (box: Box) => void): EditOutcome | null {
    const touched = this.#touched(sheet, unit, rows);
    const [first, ...rest] = touched.map(({ row, column }) => ({
      top: row,
      left: column,
      bottom: row,
      right: column,
    }));
    if (!first) return null;
    const box = rest.reduce(bounding, first);
    before(box);
    try {
      actingAs(this.book, "user", () => this.#write(sheet, box, touched));
      return { box, refused: null };
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return { box, refused: error.code };
    }
  }

  #write(sheet: Sheet, box: Box, touched: readonly Touched[]): void {
    const matrix: (CellValue | null)[][] = Array.from({ length: box.bottom - box.top + 1 }, () =>
      Array.from({ length: box.right - box.left + 1 }, () => null),
    );
    for (const { row, column, input } of touched) {
      const line = matrix[row - box.top];
      if (line) line[column - box.left] = input;
    }
    writeInputs(this.book, sheet, box, matrix);
    for (const { row, column } of touched) this.#format(sheet, row, column);
    followWrite(this.book, sheet, box);
  }

  #format(sheet: Sheet, row: number, column: number): void {
    const key = `${sheet.id} ${row} ${column}`;
    const numberFormat = this.#formats.get(key);
    this.#formats.delete(key);
    if (numberFormat === undefined || lookAt(sheet, row, column).numberFormat !== undefined) return;
    putLook(sheet, { top: row, left: column, bottom: row, right: column }, { numberFormat });
  }

  #touched(sheet: Sheet, unit: string, rows: Rows): readonly Touched[] {
    const worksheet = this.grid.api.getWorkbook(unit)?.getSheetBySheetId(sheet.id);
    if (!worksheet) return [];
    return placesOf(rows).map(({ row, column }) => {
      const raw = worksheet.getSheet().getCellRaw(row, column) ?? null;
      // Univer still knows the formula that was there before; the cell says whether it has one.
      const formula = raw?.f || raw?.si ? worksheet.getRange(row, column).getFormula() : "";
      const input = formula
        ? this.originalOf(sheet, row, column, formula)
        : this.#input(sheet, row, column, raw);
      return { row, column, input };
    });
  }

  /** The model reads texts as English: an apostrophe keeps what has been read already. */
  #input(sheet: Sheet, row: number, column: number, raw: ICellData | null): CellValue {
    const value = raw?.p?.body ? textIn(raw) : valueOf(raw);
    if (typeof value !== "string" || value === "" || this.#isText(sheet, row, column)) return value;
    const typed = typedInput(value, this.language, new Date().getFullYear());
    if (typed.format !== undefined) this.#formats.set(`${sheet.id} ${row} ${column}`, typed.format);
    return typeof typed.value === "string" ? `'${typed.value}` : typed.value;
  }

  #typed(cell: ICellData, id: string, row: number, column: number): ICellData | null {
    const sheet = this.sheetOf(id);
    const text = textIn(cell);
    if (!sheet || cell.f || typeof text !== "string" || text.startsWith("=")) return null;
    const bare = { ...cell, p: null };
    if (this.#isText(sheet, row, column)) return { ...bare, v: text, t: TEXT };
    const { value, format } = typedInput(text, this.language, new Date().getFullYear());
    if (format !== undefined) this.#formats.set(`${id} ${row} ${column}`, format);
    return { ...bare, ...contentOf(value) };
  }

  #shown(cell: ICellData, id: string, row: number, column: number): ICellData | null {
    const sheet = this.sheetOf(id);
    const raw = this.grid.api.getActiveWorkbook()?.getSheetBySheetId(id)?.getSheet().getCellRaw(row, column);
    if (!sheet || !raw || raw.f || raw.si || typeof raw.v !== "number" || raw.t === TRUTH) return null;
    const { numberFormat = "General" } = lookAt(sheet, row, column);
    return { ...cell, v: shownInput(raw.v, numberFormat, this.language), t: TEXT };
  }

  #isText(sheet: Sheet, row: number, column: number): boolean {
    return lookAt(sheet, row, column).numberFormat === "@";
  }
}

const TEXT = 1;
const NUMBER = 2;
const TRUTH = 3;

/** The text of a cell that is being typed: Univer has it as a small document. */
const textIn = ({ p, v }: ICellData): CellValue =>
  p?.body ? p.body.dataStream.replace(/\r\n$/, "") : (v ?? "");

function contentOf(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (typeof value === "string") return { v: value, t: TEXT };
  return typeof value === "number" ? { v: value, t: NUMBER } : { v: value ? 1 : 0, t: TRUTH };
}

/** Cells whose contents were changed, not only their looks. */
const placesOf = (rows: Rows): readonly { readonly row: number; readonly column: number }[] =>
  Object.entries(rows).flatMap(([row, columns]) =>
    Object.entries(columns ?? {})
      .filter(([, data]) => data === null || ["v", "f", "p", "si"].some((key) => key in data))
      .map(([column]) => ({ row: Number(row), column: Number(column) })),
  );
