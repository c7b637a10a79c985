import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { Box } from "../../templates/address";
import type { Cell, CellValue, Look, Sheet } from "../office/model/Book";
import { columnsOf, isInside, keyOf, placeOfKey, rowsOf } from "../office/model/boxes";
import { lookAt } from "../office/model/looks";
import { gridStyle, type GridStyle } from "./gridStyle";
import { SharedFormulas, type GivenFormula } from "./SharedFormulas";
import { isSameInEveryRow, isStructured, structuredToA1, tableOf, type TablePlace } from "./structuredToA1";

/** Cells by row and column, as Univer's commands take them; null as a part takes that part away. */
export type GridMatrix = IObjectMatrixPrimitiveType<ICellData>;

type Sent = { readonly content: string; readonly look: string; readonly tables: number };

const NUMBER = 2;
const TEXT = 1;
const TRUTH = 3;
const FORCED_TEXT = 4;
const EMPTY: Sent = { content: "", look: "{}", tables: 0 };
const UNKNOWN: Sent = { content: "?", look: "?", tables: 0 };
/** From this many cells on only those that hold something are looked at. */
const LARGE = 5000;

/** What formulas are translated with. */
export type Translation = {
  readonly tables: readonly TablePlace[];
  /** Another number when the tables are others. */
  readonly version: number;
};

type Difference = {
  readonly key: number;
  readonly cell: Cell | undefined;
  readonly look: Look;
  readonly now: Sent;
  readonly content: boolean;
  readonly style: boolean;
};

/**
 * What Univer was given of a sheet, so that only differences are given again. Formulas go with addresses in place of
 * table references; when the tables change, those formulas are translated anew.
 */
export class GridCells {
  readonly #sent = new Map<number, Sent>();
  readonly #originals = new Map<string, string>();
  readonly #styles = new Map<string, GridStyle>();
  readonly #shared = new SharedFormulas();

  constructor(private readonly sheet: Sheet) {}

  /** The cells that differ from what Univer has, in a box or on the whole sheet; null when there are none. */
  differences(box: Box | null, translation: Translation): GridMatrix | null {
    const found = [...this.#keys(box)].map((key) => this.#difference(key, translation, false));
    const differing = found.filter((each) => each !== null);
    const changed = new Set(differing.filter(({ content }) => content).map(({ key }) => key));
    const all = this.#shared.withDependants(changed);
    const dependants = [...all]
      .filter((key) => !changed.has(key))
      .map((key) => this.#difference(key, translation, true))
      .filter((each) => each !== null);
    this.#shared.leave(all);
    const given = [...differing, ...dependants];
    return given.length === 0 ? null : this.#matrix(given, translation);
  }

  /** The formula as it was written, from the one that Univer shows. */
  originalOf(row: number, column: number, formula: string, translation: Translation): string {
    const written = this.sheet.cells.get(keyOf(row, column))?.formula;
    const shown = written === undefined ? "" : this.#translated(written, row, column, translation);
    return shown === formula
      ? (written ?? formula)
      : (this.#originals.get(`${row} ${column} ${formula}`) ?? formula);
  }

  /** These cells are about to be typed over; undoing that brings their formulas back. */
  remember(box: Box, translation: Translation): void {
    for (const key of this.#small(box)) {
      const { row, column } = placeOfKey(key);
      const written = this.sheet.cells.get(key)?.formula;
      if (written === undefined || !isStructured(written)) continue;
      this.#originals.set(`${row} ${column} ${this.#translated(written, row, column, translation)}`, written);
    }
  }

  /** Univer holds something else there now: give these cells again at the next occasion. */
  forget(box: Box): void {
    for (const key of this.#small(box)) this.#sent.set(key, UNKNOWN);
  }

  /** Cells of a box; of a very large one those that hold something. */
  #small(box: Box): Iterable<number> {
    return rowsOf(box) * columnsOf(box) <= LARGE ? keysOf(box) : this.#keys(box);
  }

  #keys(box: Box | null): Iterable<number> {
    if (box && rowsOf(box) * columnsOf(box) <= LARGE) return keysOf(box);
    const all = new Set([...this.sheet.cells.keys(), ...this.#sent.keys()]);
    return box ? [...all].filter((key) => isInside(box, placeOfKey(key).row, placeOfKey(key).column)) : all;
  }

  #difference(key: number, { version }: Translation, always: boolean): Difference | null {
    const { row, column } = placeOfKey(key);
    const cell = this.sheet.cells.get(key);
    const before = this.#sent.get(key) ?? EMPTY;
    const look = cell || this.sheet.layers.length > 0 ? lookAt(this.sheet, row, column) : {};
    const now = { content: contentOf(cell), look: JSON.stringify(look), tables: version };
    const content = always || before.content !== now.content || isStale(cell, before, version);
    const style = before.look !== now.look;
    return content || style ? { key, cell, look, now, content, style } : null;
  }

  #matrix(differences: readonly Difference[], translation: Translation): GridMatrix {
    const formulas = this.#formulas(differences, translation);
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (const { key, cell, look, now, content, style } of differences) {
      const { row, column } = placeOfKey(key);
      this.#sent.set(key, now);
      (matrix[row] ??= {})[column] = {
        ...(content
          ? (formulas.get(key) ?? { f: null, si: null, p: null, ...plainContent(cell, look) })
          : {}),
        ...(style ? { s: this.#style(now.look, look) } : {}),
      } as ICellData;
    }
    return matrix;
  }

  #formulas(differences: readonly Difference[], translation: Translation): ReadonlyMap<number, object> {
    const given = differences.flatMap(({ key, cell, content }): GivenFormula[] => {
      const formula = cell?.formula;
      if (!content || formula === undefined) return [];
      const { row, column } = placeOfKey(key);
      const place = { sheet: this.sheet.name, row, column };
      const group = isSameInEveryRow(formula)
        ? `${column} ${tableOf(translation.tables, place)?.name ?? ""} ${formula}`
        : null;
      return [{ key, group, text: () => this.#translated(formula, row, column, translation) }];
    });
    const shared = this.#shared.share(given);
    return new Map([...shared].map(([key, data]) => [key, { p: null, v: null, t: null, ...data }]));
  }

  #translated(formula: string, row: number, column: number, { tables }: Translation): string {
    return structuredToA1(formula, tables, { sheet: this.sheet.name, row, column });
  }

  #style(key: string, look: Look): GridStyle {
    const style = this.#styles.get(key) ?? gridStyle(look);
    this.#styles.set(key, style);
    // Univer keeps and changes what it is given.
    return structuredClone(style);
  }
}

/** Results of formulas are Univer's own; what spilled into a cell is too. */
const contentOf = (cell: Cell | undefined): string =>
  cell === undefined || (cell.spilled && cell.formula === undefined)
    ? ""
    : (cell.formula ?? (cell.value === undefined ? "" : `${typeof cell.value}:${cell.value}`));

/** What spilled into a cell is the formula's, not its own. */
const ownValue = (cell: Cell | undefined): CellValue => (cell?.spilled ? "" : (cell?.value ?? ""));

/** Its table references were translated when the tables were others. */
const isStale = (cell: Cell | undefined, before: Sent, version: number) =>
  before.tables !== version && cell?.formula !== undefined && isStructured(cell.formula);

function plainContent(cell: Cell | undefined, look: Look): object {
  const value = ownValue(cell);
  if (value === "") return { v: null, t: null };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: TRUTH };
  if (typeof value === "number") return { v: value, t: NUMBER };
  const forced = look.numberFormat !== "@" && isNumberLike(value);
  return { v: value, t: forced ? FORCED_TEXT : TEXT };
}

/** A text that Univer would take for a number or a truth value. */
const isNumberLike = (text: string) =>
  (text.trim() !== "" && !Number.isNaN(Number(text))) || /^(true|false)$/i.test(text);

function* keysOf(box: Box): Generator<number> {
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++) yield keyOf(row, column);
}
