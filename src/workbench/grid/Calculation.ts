import type { ICellData } from "@univerjs/core";
import { isErrorText } from "./errors";
import type { Book, Cell, CellValue, Sheet } from "../office/model/Book";
import { keyOf } from "../office/model/boxes";
import type { Grid } from "./univerKit";

const SET_VALUES = "sheet.mutation.set-range-values";
const SPILLS = "formula.mutation.set-array-formula-data";
const AGAIN = "formula.mutation.set-trigger-formula-calculation-start";
const TRUTH = 3;

/** Cells of a sheet by Univer's id, row and column. */
export type GridCell = readonly [sheet: string, row: number, column: number];

type Rows = Readonly<Record<string, Readonly<Record<string, ICellData | null>> | null>>;

/** Takes what Univer's formulas come to into the workbook model. */
export class Calculation {
  readonly #spilled = new Map<Sheet, Set<number>>();
  /** Called after results came in. */
  onResults: () => void = () => {};

  constructor(
    private readonly grid: Grid,
    private readonly book: Book,
    private readonly unit: string,
    private readonly sheetOf: (id: string) => Sheet | undefined,
  ) {}

  /** To be told of every command that Univer carried out. */
  heard(id: string, params: unknown, fromFormula: boolean): void {
    if (id === SET_VALUES && fromFormula) this.#keep(params as { subUnitId: string; cellValue?: Rows });
    if (id === SPILLS) this.#keepSpills();
  }

  /** Calculate cells again without touching them; they keep their values until the new ones are there. */
  again(cells: readonly GridCell[]): void {
    if (cells.length === 0) return;
    const none = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    const dirtyRanges = cells.map(([sheetId, row, column]) => ({
      unitId: this.unit,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.grid.commands.syncExecuteCommand(
      AGAIN,
      { ...none, dirtyRanges, forceCalculation: false },
      { onlyLocal: true },
    );
  }

  #keep({ subUnitId, cellValue }: { subUnitId: string; cellValue?: Rows }): void {
    const sheet = this.sheetOf(subUnitId);
    if (!sheet || !cellValue) return;
    for (const [row, columns] of Object.entries(cellValue))
      for (const [column, data] of Object.entries(columns ?? {})) {
        const cell = sheet.cells.get(keyOf(Number(row), Number(column)));
        if (cell?.formula !== undefined) cell.value = valueOf(data);
      }
    this.onResults();
  }

  /** The cells that formulas spilled into, all anew: Univer tells which they are, not which changed. */
  #keepSpills(): void {
    const all = this.grid.formulas.getArrayFormulaCellData()?.[this.unit] ?? {};
    for (const sheet of this.book.sheets) {
      const before = this.#spilled.get(sheet) ?? new Set<number>();
      const now = spillsOf(sheet, (all as Readonly<Record<string, Rows>>)[sheet.id] ?? {});
      for (const key of before) if (!now.has(key)) clearSpill(sheet, key);
      this.#spilled.set(sheet, now);
    }
    this.onResults();
  }
}

function spillsOf(sheet: Sheet, rows: Rows): Set<number> {
  const keys = new Set<number>();
  for (const [row, columns] of Object.entries(rows))
    for (const [column, data] of Object.entries(columns ?? {})) {
      const key = keyOf(Number(row), Number(column));
      const cell = sheet.cells.get(key);
      if (!data || !takesSpill(cell)) continue;
      sheet.cells.set(key, { ...(cell?.look && { look: cell.look }), value: valueOf(data), spilled: true });
      keys.add(key);
    }
  return keys;
}

/** The first cell is the formula's own; a cell that holds something of its own is not spilled into. */
const takesSpill = (cell: Cell | undefined) =>
  cell === undefined || (cell.formula === undefined && (cell.value === undefined || cell.spilled === true));

function clearSpill(sheet: Sheet, key: number): void {
  const cell = sheet.cells.get(key);
  if (!cell?.spilled) return;
  if (cell.look) sheet.cells.set(key, { look: cell.look });
  else sheet.cells.delete(key);
}

/** What a cell of Univer holds, "" for an empty one. */
export function valueOf(data: ICellData | null | undefined): CellValue {
  const value = data?.v;
  if (value === undefined || value === null) return "";
  if (data?.t === TRUTH) return value === 1 || value === true || value === "TRUE";
  return typeof value === "string" && isErrorText(value) ? excelError(value) : value;
}

/** Univer's sign of a cell that waits is Excel's #BUSY!. */
const excelError = (text: string) => (text === "#GETTING_DATA" ? "#BUSY!" : text);
