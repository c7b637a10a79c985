import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { Box } from "../../templates/address";
import type { Cell, CellValue, Look, Sheet } from "../office/model/Book";
import { columnsOf, isInside, keyOf, placeOfKey, rowsOf } from "../office/model/boxes";
import { lookAt } from "../office/model/looks";
import { gridStyle, type GridStyle } from "./gridStyle";
import { isStructured, structuredToA1, type TablePlace } from "./structuredToA1";

/** Cells by row and column, as Univer's commands take them; null as a part takes that part away. */
export type GridMatrix = IObjectMatrixPrimitiveType<ICellData>;

type Sent = { readonly content: string; readonly look: string; readonly tables: number };

const NUMBER = 2;
const TEXT = 1;
const TRUTH = 3;
const FORCED_TEXT = 4;
const EMPTY: Sent = { content: "", look: "{}", tables: 0 };

/**
 * What Univer was given of a sheet, so that only differences are given again. Formulas go with fixed addresses in
 * place of table references; when the tables change, those formulas are translated anew.
 */
export class GridCells {
  readonly #sent = new Map<number, Sent>();
  readonly #originals = new Map<string, string>();
  readonly #styles = new Map<string, GridStyle>();

  /** The cells that differ from what Univer has, in a box or on the whole sheet; null when there are none. */
  differences(
    sheet: Sheet,
    box: Box | null,
    tables: readonly TablePlace[],
    version: number,
  ): GridMatrix | null {
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (const key of this.#keys(sheet, box)) {
      const { row, column } = placeOfKey(key);
      const data = this.#difference(sheet, key, tables, version);
      if (data) (matrix[row] ??= {})[column] = data;
    }
    return Object.keys(matrix).length === 0 ? null : matrix;
  }

  /** The formula as it was written, from the one that Univer shows. */
  originalOf(row: number, column: number, formula: string): string {
    return this.#originals.get(`${keyOf(row, column)} ${formula}`) ?? formula;
  }

  /** Univer holds something else there now: give these cells again at the next occasion. */
  forget(box: Box): void {
    for (const key of this.#sent.keys()) {
      const { row, column } = placeOfKey(key);
      if (isInside(box, row, column)) this.#sent.set(key, { content: "?", look: "?", tables: 0 });
    }
    if (rowsOf(box) * columnsOf(box) > 10_000) return;
    for (let row = box.top; row <= box.bottom; row++)
      for (let column = box.left; column <= box.right; column++)
        this.#sent.set(keyOf(row, column), { content: "?", look: "?", tables: 0 });
  }

  #keys(sheet: Sheet, box: Box | null): Iterable<number> {
    if (box && rowsOf(box) * columnsOf(box) <= 5000) return keysOf(box);
    const all = new Set([...sheet.cells.keys(), ...this.#sent.keys()]);
    return box ? [...all].filter((key) => isInside(box, placeOfKey(key).row, placeOfKey(key).column)) : all;
  }

  #difference(sheet: Sheet, key: number, tables: readonly TablePlace[], version: number): ICellData | null {
    const { row, column } = placeOfKey(key);
    const cell = sheet.cells.get(key);
    const before = this.#sent.get(key) ?? EMPTY;
    const look = cell || sheet.layers.length > 0 ? lookAt(sheet, row, column) : {};
    const now = { content: contentOf(cell), look: JSON.stringify(look), tables: version };
    const sameContent = before.content === now.content && !isStale(cell, before, version);
    const sameLook = before.look === now.look;
    if (sameContent && sameLook) return null;
    this.#sent.set(key, now);
    return {
      ...(sameContent ? {} : this.#content(cell, sheet, row, column, tables, look)),
      ...(sameLook ? {} : { s: this.#style(now.look, look) }),
    } as ICellData;
  }

  #content(
    cell: Cell | undefined,
    sheet: Sheet,
    row: number,
    column: number,
    tables: readonly TablePlace[],
    look: Look,
  ): object {
    const none = { f: null, si: null, p: null };
    if (cell?.formula !== undefined) {
      const f = structuredToA1(cell.formula, tables, { sheet: sheet.name, row, column });
      if (f !== cell.formula) this.#originals.set(`${keyOf(row, column)} ${f}`, cell.formula);
      return { ...none, f, v: null, t: null };
    }
    return { ...none, ...plainContent(cell, look) };
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
