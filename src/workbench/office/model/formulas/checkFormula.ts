import { ExcelError } from "../../wire/ExcelError";
import type { Book, Sheet } from "../Book";
import { sameName } from "../sameName";
import { allTables, headersOf, tableAt } from "../tables";
import { splitAddress } from "../addresses";

/** Where a formula is to stand. */
export type FormulaPlace = { readonly sheet: Sheet; readonly row: number; readonly column: number };

const LONGEST = 8192;

/**
 * Refuse a formula that Excel would not take: brackets that do not match, a semicolon between arguments, a table, a
 * column or a sheet that is not there. What the functions are called and get is not looked at.
 *
 * @throws ExcelError `InvalidArgument`
 */
export function checkFormula(book: Book, formula: string, place: FormulaPlace): void {
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const wrong =
    formula.length > LONGEST ||
    !isBalanced(plain) ||
    /[-+*/^&=<>,(]\s*$/.test(plain) ||
    namesSheetThatIsNot(book, plain) ||
    namesColumnThatIsNot(book, plain, place);
  if (wrong) throw new ExcelError("InvalidArgument");
}

/**
 * Refuse what conditional formats and validation do not take: references to tables by name.
 *
 * @throws ExcelError `InvalidArgument`
 */
export function checkRuleFormula(formula: unknown): void {
  if (typeof formula !== "string" || !formula.startsWith("=")) return;
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (!isBalanced(plain) || plain.includes("[")) throw new ExcelError("InvalidArgument");
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };

/** Brackets in pairs; a semicolon only between rows of an array in braces. */
function isBalanced(formula: string): boolean {
  const open: string[] = [];
  for (const sign of formula.replace(/'(?:[^']|'')+'!/g, "X!").replace(/'[[\]#'@]/g, "x")) {
    if (sign === '"') continue;
    const closing = CLOSING[sign];
    if (closing !== undefined) open.push(closing);
    else if (sign === ")" || sign === "}" || sign === "]") {
      if (open.pop() !== sign) return false;
    } else if (sign === ";" && open.at(-1) === ")") return false;
  }
  return open.length === 0;
}

const namesSheetThatIsNot = (book: Book, formula: string): boolean =>
  [...formula.matchAll(/'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/gu)].some(([prefix]) => {
    const { sheet } = splitAddress(`${prefix}A1`);
    return !book.sheets.some(({ name }) => sameName(name, sheet));
  });

/** "tbl[Col]", "tbl[[#Headers],[Col]]", "[@Col]": the table and its columns. */
const STRUCTURED = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[((?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*)\]/gu;

function namesColumnThatIsNot(book: Book, formula: string, { sheet, row, column }: FormulaPlace): boolean {
  return [...formula.matchAll(STRUCTURED)].some(([, name, inside = ""]) => {
    const found =
      name === undefined
        ? { sheet, table: tableAt(sheet, row, column) }
        : allTables(book).find(({ table }) => sameName(table.name, name));
    if (!found?.table) return true;
    const headers = headersOf(found.sheet, found.table);
    return columnsIn(inside).some((part) => !headers.some((header) => sameName(header, part)));
  });
}

function columnsIn(inside: string): readonly string[] {
  const bracketed = [...inside.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(([, part = ""]) => part);
  const parts = bracketed.length > 0 ? bracketed : [inside];
  return parts
    .map((part) => part.replace(/^@/, "").trim())
    .filter((part) => part !== "" && !part.startsWith("#"))
    .map((part) => part.replace(/'(.)/g, "$1"));
}
