import { placeOf } from "../../templates/address";
import type { Cell, CellValue, Look } from "../office/model/Book";
import { keyOf } from "../office/model/boxes";
import { fromFileFormula } from "./fromFileFormula";
import { childOf, childrenOf, type Xml } from "./xmlTree";

/** The text of a shared or inline string, its runs put together; readings of East Asian signs left out. */
export const richText = (element: Xml | undefined): string =>
  (element?.children ?? [])
    .map((child) =>
      child.name === "t" ? child.text : child.name === "r" ? (childOf(child, "t")?.text ?? "") : "",
    )
    .join("");

/** What cells of a sheet are read with. */
export type CellContext = {
  readonly strings: readonly string[];
  readonly looks: readonly Look[];
  /** The name of the table that a cell is in. */
  readonly tableAt: (row: number, column: number) => string | undefined;
};

/** All cells of a sheet that hold something or look like something. */
export function readCells(sheet: Xml, context: CellContext): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  const shared = new Map<string, SharedFormula>();
  for (const row of childrenOf(childOf(sheet, "sheetData"), "row"))
    for (const element of childrenOf(row, "c")) {
      const { row: at, column } = placeOf(element.attributes.r ?? "");
      const cell = cellOf(element, at, column, shared, context);
      if (at >= 0 && column >= 0 && Object.keys(cell).length > 0) cells.set(keyOf(at, column), cell);
    }
  return cells;
}

function cellOf(
  element: Xml,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
  context: CellContext,
): Cell {
  const { s = "0" } = element.attributes;
  const look = context.looks[Number(s)];
  const value = valueOf(element, context.strings);
  const formula = formulaOf(element, row, column, shared);
  return {
    ...(look && Object.keys(look).length > 0 ? { look } : {}),
    ...(formula === null ? {} : { formula: fromFileFormula(formula, context.tableAt(row, column)) }),
    // An empty text is an empty cell, unless a formula came to it.
    ...(value === null || (value === "" && formula === null) ? {} : { value }),
  };
}

/** By the type that the cell has in the file; a number of a text that is not there must not pass for an empty cell. */
const READERS: Readonly<Record<string, (text: string, strings: readonly string[]) => CellValue | null>> = {
  s: (text, strings) => stringAt(strings, text),
  b: (text) => text === "1",
  str: (text) => text,
  e: (text) => text,
  d: (text) => Date.parse(text) / 86_400_000 + 25_569,
};

function valueOf(element: Xml, strings: readonly string[]): CellValue | null {
  const { t = "n" } = element.attributes;
  if (t === "inlineStr") return richText(childOf(element, "is"));
  const text = childOf(element, "v")?.text;
  if (text === undefined) return null;
  const read = READERS[t];
  if (read) return read(text, strings);
  return text === "" ? null : numberOf(text);
}

function stringAt(strings: readonly string[], index: string): string {
  const text = strings[Number(index)];
  if (text === undefined) throw new Error(`shared text ${index} is missing`);
  return text;
}

function numberOf(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number)) throw new Error(`${text} is not a number`);
  return number;
}

type SharedFormula = { readonly row: number; readonly column: number; readonly formula: string };

/** The formula as the file has it; of a shared one the first cell's, moved to this cell. */
function formulaOf(
  element: Xml,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): string | null {
  const formula = childOf(element, "f");
  if (!formula) return null;
  const { t, si = "" } = formula.attributes;
  if (t !== "shared") return formula.text === "" ? null : formula.text;
  if (formula.text !== "") {
    shared.set(si, { row, column, formula: formula.text });
    return formula.text;
  }
  const first = shared.get(si);
  return first ? moved(first.formula, row - first.row, column - first.column) : null;
}

const REFERENCE = /"(?:[^"]|"")*"|\[[^\]]*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\d(A-Za-z_.])/g;

/** A formula a few cells further: addresses without "$" move along. */
const moved = (formula: string, rows: number, columns: number): string =>
  formula.replace(
    REFERENCE,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const column = fixedColumn === "$" ? letters : shifted(letters, columns);
      const row = fixedRow === "$" ? digits : String(Number(digits) + rows);
      return `${fixedColumn ?? ""}${column}${fixedRow ?? ""}${row}`;
    },
  );

function shifted(letters: string, by: number): string {
  let index = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + by;
  let text = "";
  for (; index > 0; index = Math.floor((index - 1) / 26))
    text = String.fromCharCode(65 + ((index - 1) % 26)) + text;
  return text;
}
