import { DomainError } from "../../../domain/shared/DomainError";
import { groupedBy } from "../../../domain/shared/groupedBy";
import { cellAddress } from "../../../templates/address";
import { cellText } from "../cellText";
import { FileParts } from "./FileParts";
import { insertRows } from "./insertRows";
import { SheetRows } from "./SheetRows";
import { shiftFormula } from "./shiftReferences";
import { tableShape, type TableShape } from "./tableShape";
import { TextStyles } from "./textStyles";
import { fromXml } from "../xmlText";

/** A cell of a table by the shown header of its column and its row, from 0 in the body. */
export type TableCell = {
  readonly table: string;
  readonly at: number;
  readonly column: string;
  readonly value: string | number | null;
};

const STYLES = "xl/styles.xml";
const CHAIN = "xl/calcChain.xml";

/** What Excel would read as a formula when the cell is edited. */
const FORMULA = /^['=+\-@\t\r]/;

/**
 * An .xlsx file with other cells in its tables; everything else in it stays as it is. A table that is too short grows,
 * and what stands below moves. Results of formulas are left out, so that whatever opens the file computes them.
 *
 * @throws DomainError `not-a-workbook`, `no-table`, `missing-column`, `text-too-long`
 */
export function editTables(bytes: Uint8Array, cells: readonly TableCell[]): Uint8Array {
  const parts = new FileParts(bytes);
  const styles = new TextStyles(parts.text(STYLES));
  for (const [id, own] of groupedBy(cells, ({ table }) => table)) editTable(parts, styles, id, own);
  parts.change(STYLES, () => styles.part);
  for (const { path } of parts.sheets) parts.change(path, withoutResults);
  parts.change(parts.workbookPath, calculatedOnLoad);
  if (parts.paths.includes(CHAIN)) removeChain(parts);
  return parts.bytes();
}

function editTable(parts: FileParts, styles: TextStyles, id: string, cells: readonly TableCell[]): void {
  const { path, sheet } = parts.table(id);
  const shape = tableShape(parts.text(path));
  const { top, bottom, left } = shape.body;
  const missing = cells.reduce((last, { at }) => Math.max(last, at), 0) - (bottom - top);
  if (missing > 0) insertRows(parts, sheet, bottom + 1, missing);
  const rows = new SheetRows(parts.text(sheet.path));
  for (let row = bottom + 1; row <= bottom + missing; row++) fillRow(rows, shape, row);
  for (const { at, column, value: given } of cells) {
    const index = shape.headers.indexOf(column);
    if (index < 0) throw new DomainError("missing-column", `no ${column}`, { column, sheet: sheet.name });
    const place = [top + at, left + index] as const;
    const value = typeof given === "string" ? cellText(given, sheet.name, cellAddress(...place)) : given;
    const style = rows.style(...place);
    const isRisky = typeof value === "string" && FORMULA.test(value);
    rows.put(...place, { value, ...(isRisky ? { style: styles.like(style ?? "0") } : {}) });
  }
  parts.change(sheet.path, () => rows.part());
}

/** A new row like the last one: its look, and the formulas of the table's columns. */
function fillRow(rows: SheetRows, { body, formulas }: TableShape, row: number): void {
  rows.like(row, body.bottom);
  for (const column of rows.columns(body.bottom)) {
    const style = rows.style(body.bottom, column);
    const look = style === null ? {} : { style };
    const formula = formulas[column - body.left] ?? movedFormula(rows, body.bottom, column, row);
    rows.put(row, column, formula === null ? { value: null, ...look } : { formula, ...look });
  }
}

function movedFormula(rows: SheetRows, from: number, column: number, to: number): string | null {
  const formula = rows.formula(from, column);
  if (formula === null) return null;
  // Addresses of the own row go along; others are the same for every row.
  const shift = (row: number) => (row === from + 1 ? to + 1 : row);
  return shiftFormula(fromXml(formula), (sheet) => sheet === null, shift);
}

/** The last results are those of the cells as they were. */
const withoutResults = (part: string): string =>
  part.replace(
    /<c(?=\s)([^>]*)>(<f(?=[\s/>])(?:[^>]*\/>|[^>]*>[^<]*<\/f>))<v(?:\s[^>]*)?(?:\/>|>[^<]*<\/v>)<\/c>/g,
    (_, attributes: string, formula: string) => `<c${attributes.replace(/\st="[^"]*"/, "")}>${formula}</c>`,
  );

function calculatedOnLoad(part: string): string {
  const asked = part.replace(/<calcPr(?=[\s/>])([^>]*?)(\/?)>/, (_, attributes: string, end: string) => {
    return `<calcPr${attributes.replace(/\sfullCalcOnLoad="[^"]*"/, "")} fullCalcOnLoad="1"${end}>`;
  });
  if (asked.includes("<calcPr")) return asked;
  // The schema's order: after the names, before what may follow them.
  const before = /<\/definedNames>|<\/sheets>/.exec(part)?.[0] ?? "";
  const place = part.includes("</definedNames>") ? "</definedNames>" : before;
  return part.replace(place, () => `${place}<calcPr fullCalcOnLoad="1"/>`);
}

/** The order in which Excel computed the cells: it makes a new one. */
function removeChain(parts: FileParts): void {
  parts.remove(CHAIN);
  parts.change("[Content_Types].xml", (part) => part.replace(/<Override\s[^>]*calcChain[^>]*>/, ""));
  parts.change("xl/_rels/workbook.xml.rels", (part) =>
    part.replace(/<Relationship\s[^>]*calcChain[^>]*>/, ""),
  );
}
