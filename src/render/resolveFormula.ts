import { DomainError } from "../domain/shared/DomainError";
import type { Formula } from "../templates/spec";
import { cellAddress } from "../templates/address";
import { columnBox, headerIn, tableIn, type Layout } from "./layout";

/**
 * A template's formula as typed in Excel: column ids become the headers of the language, and "=" stands first.
 *
 * @param own - id of the table in which the formula stands; `[@column]` needs it
 * @throws DomainError `unknown-column`, `unknown-table`
 */
export function resolveFormula(formula: Formula, layout: Layout, own?: string): string {
  const outsideStrings = formula.fx[layout.language].split(/("(?:[^"]|"")*")/);
  return `=${outsideStrings.map((part, index) => (index % 2 === 1 ? part : withHeaders(part, layout, own))).join("")}`;
}

/**
 * The condition of a tone: conditional formats know no tables, so `[@column]` becomes the cell in the first row.
 *
 * @throws DomainError `unknown-column`, `unknown-table`
 */
export function resolveCondition(formula: Formula, layout: Layout, own: string): string {
  const table = tableIn(layout, own);
  const cellOf = (column: string) => {
    const { top, left } = columnBox(table, column);
    return `$${cellAddress(top, left)}`;
  };
  const withCells = formula.fx[layout.language].replace(/\[@(\w+)\]/g, (_, column: string) => cellOf(column));
  return `=${withCells}`;
}

function withHeaders(part: string, layout: Layout, own: string | undefined): string {
  return part.replace(/(\w*)\[(@?)(\w+)\]/g, (_, table: string, thisRow: string, column: string) => {
    if (!thisRow) return `${table}[${headerIn(tableIn(layout, table), column)}]`;
    if (own === undefined)
      throw new DomainError("unknown-table", `[@${column}] stands outside a table`, { column });
    const header = headerIn(tableIn(layout, own), column);
    return /^[\p{L}\d]+$/u.test(header) ? `[@${header}]` : `[@[${header}]]`;
  });
}
