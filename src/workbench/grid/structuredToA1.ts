import { boxAddress, columnLetters, fixedAddress, type Box } from "../../templates/address";

/** A table as formulas see it. */
export type TablePlace = {
  readonly name: string;
  readonly sheet: string;
  /** With its header row. */
  readonly box: Box;
  readonly columns: readonly string[];
};

/** Where a formula stands; a defined name stands nowhere. */
export type FormulaPlace = { readonly sheet: string; readonly row: number; readonly column: number };

// A quoted text, a quoted sheet name, or a table reference with its brackets.
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_\\][\p{L}\p{N}_.]*)?\[((?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*)\]/gu;

/** Whether a formula speaks of a table. */
export const isStructured = (formula: string): boolean =>
  [...formula.matchAll(PIECE)].some(([, , inner]) => inner !== undefined);

/**
 * A formula with addresses in place of its table references, because Univer 0.25.1 does not know `[@Column]` and reads
 * some other forms wrongly without a sign. What cannot be found becomes #REF!, as in Excel.
 *
 * @param formula - as typed in Excel: `=SUM(weekRows[Week])`, `=[@Week]+7`
 */
export function structuredToA1(
  formula: string,
  tables: readonly TablePlace[],
  place: FormulaPlace | null,
): string {
  return formula.replace(PIECE, (whole, name: string | undefined, inner: string | undefined) =>
    inner === undefined ? whole : addressFor(name, inner.trim(), tables, place),
  );
}

function addressFor(
  name: string | undefined,
  inner: string,
  tables: readonly TablePlace[],
  place: FormulaPlace | null,
): string {
  const table = name === undefined ? tables.find((each) => holds(each, place)) : named(name, tables);
  if (!table) return "#REF!";
  const { parts, columns, thisRow } = readReference(inner);
  const indexes = columns.map((column) => indexOf(column, table.columns));
  if (indexes.includes(-1) || (thisRow && !place)) return "#REF!";
  const own = columnsOf(indexes, table.box);
  if (thisRow && place) return rowAddress(quoted(table.sheet), place.row, own);
  return fixedAddress(quoted(table.sheet), { ...rowsOf(parts, table.box), ...own });
}

/** "Viikot!$C7": the row is the formula's own, so that the next row has the same formula. */
function rowAddress(sheet: string, row: number, { left, right }: Pick<Box, "left" | "right">): string {
  const cell = (column: number) => `$${columnLetters(column)}${row + 1}`;
  return `${sheet}!${left === right ? cell(left) : `${cell(left)}:${cell(right)}`}`;
}

/** All columns when none is named. */
function columnsOf([first, last = first]: readonly number[], { left, right }: Box) {
  return first === undefined || last === undefined
    ? { left, right }
    : { left: left + first, right: left + last };
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const named = (name: string, tables: readonly TablePlace[]) => tables.find((each) => same(each.name, name));

const holds = ({ sheet, box }: TablePlace, place: FormulaPlace | null) =>
  place !== null &&
  sheet === place.sheet &&
  place.row >= box.top &&
  place.row <= box.bottom &&
  place.column >= box.left &&
  place.column <= box.right;

const indexOf = (column: string, columns: readonly string[]) =>
  columns.findIndex((each) => same(each, column));

function rowsOf(parts: readonly string[], { top, bottom }: Box): { top: number; bottom: number } {
  const has = (part: string) => parts.includes(part);
  if (has("#all") || (has("#headers") && has("#data"))) return { top, bottom };
  if (has("#headers")) return { top, bottom: top };
  return { top: Math.min(top + 1, bottom), bottom };
}

/** What stands between the outer brackets: "@Week", "[#This Row],[Week]", "[From]:[To]", "Week", "#Headers". */
function readReference(inner: string) {
  const short = inner.startsWith("@");
  const text = short ? inner.slice(1).trim() : inner;
  const items = text.startsWith("[")
    ? [...text.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map(([, item = ""]) => item.trim())
    : text === ""
      ? []
      : [text];
  const parts = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  return {
    parts,
    columns: items.filter((item) => !item.startsWith("#")).map((item) => item.replace(/'(.)/g, "$1")),
    thisRow: short || parts.includes("#this row"),
  };
}

/** A cell address that moves along when a formula is filled down. */
const RELATIVE = /(?<![$\p{L}\p{N}_.])\$?[A-Z]{1,3}\d{1,7}(?![\p{L}\p{N}_(!])/u;

/** Whether the same text means the same in every row of its table. */
export const isSameInEveryRow = (formula: string): boolean => !RELATIVE.test(formula.replace(PIECE, " "));

/** The table that a cell is in. */
export const tableOf = (tables: readonly TablePlace[], place: FormulaPlace): TablePlace | undefined =>
  tables.find((table) => holds(table, place));

/** A sheet's name as formulas write it. */
const quoted = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet)
    ? sheet
    : `'${sheet.replace(/'/g, "''")}'`;

/** "Viikot!B7:C9", for messages and for the formula engine. */
export const addressOn = (sheet: string, box: Box): string => `${quoted(sheet)}!${boxAddress(box)}`;
