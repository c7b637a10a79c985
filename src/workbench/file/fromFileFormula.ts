/**
 * A formula as typed in Excel, from the form that the file keeps: with "=", without prefixes before newer functions,
 * `[@Column]` for the row's own cells in its own table. Nothing inside a quoted text is touched.
 *
 * @param table - name of the table in which it stands
 */
export function fromFileFormula(formula: string, table = ""): string {
  const parts = formula.replace(/^=/, "").split(/("(?:[^"]|"")*")/);
  return `=${parts.map((part, index) => (index % 2 === 1 ? part : fromFile(part, table))).join("")}`;
}

const PREFIX = /_xl(?:fn|ws|udf)\./g;
const THIS_ROW = /([\p{L}_\\][\p{L}\p{N}_.]*)\[\[#This Row\],\[((?:'.|[^\]'])+)\]\]/giu;

/** A function of an add-in: its namespace is set off by a point where people see it. */
const CUSTOM = /_xldudf_([A-Z0-9]+)_/g;

const fromFile = (part: string, table: string) =>
  part
    .replace(CUSTOM, "$1.")
    .replace(PREFIX, "")
    .replace(THIS_ROW, (whole, name: string, column: string) => {
      if (name.toLowerCase() !== table.toLowerCase()) return whole;
      return /^[\p{L}\p{N}_]+$/u.test(column) ? `[@${column}]` : `[@[${column}]]`;
    });
