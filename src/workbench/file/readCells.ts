import { boxOnSheet } from "../../intake/workbook/boxOnSheet";
import { cellAddress } from "../../templates/address";
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

type Place = { readonly row: number; readonly column: number };

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
  for (const { row, index } of rowsOf(sheet)) {
    let place: Place = { row: index, column: -1 };
    for (const element of childrenOf(row, "c")) {
      place = placeAfter(place, element);
      const cell = cellOf(element, place.row, place.column, shared, context);
      if (Object.keys(cell).length > 0) cells.set(keyOf(place.row, place.column), cell);
    }
  }
  return cells;
}

/**
 * The rows of a sheet, counted from 0; one that does not say its number follows the one before.
 *
 * @throws DomainError `not-a-workbook` when a row is off the sheet
 */
export function rowsOf(sheet: Xml): readonly { readonly row: Xml; readonly index: number }[] {
  let before = -1;
  return childrenOf(childOf(sheet, "sheetData"), "row").map((row) => {
    const { r } = row.attributes;
    before = boxOnSheet(`A${r ?? before + 2}`).top;
    return { row, index: before };
  });
}

/** Where a cell stands: where it says, else to the right of the one before. */
function placeAfter({ row, column }: Place, { attributes: { r } }: Xml): Place {
  const { top, left } = boxOnSheet(r ?? cellAddress(row, column + 1));
  return { row: top, column: left };
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

/** In a cell of Excel. */
const LONGEST_TEXT = 32_767;

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
  if (t === "inlineStr") return fitting(richText(childOf(element, "is")));
  const text = childOf(element, "v")?.text;
  if (text === undefined) return null;
  const read = Object.hasOwn(READERS, t) ? READERS[t] : undefined;
  if (read) return read(fitting(text), strings);
  return text === "" ? null : numberOf(text);
}

function stringAt(strings: readonly string[], index: string): string {
  const text = strings[Number(index)];
  if (text === undefined) throw new Error(`shared text ${index} is missing`);
  return fitting(text);
}

function fitting(text: string): string {
  if (text.length > LONGEST_TEXT) throw new Error("a text is longer than a cell");
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
