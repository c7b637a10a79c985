/** Functions newer than the file format: the file names them with a prefix. */
const NEWER = ["AGGREGATE", "BINOM.INV", "ISFORMULA", "PERCENTILE.INC"];

const newer = new RegExp(`(?<![\\w.])(${NEWER.map((name) => name.replace(".", "\\.")).join("|")})\\(`, "g");
const thisRow = /\[@\[([^\]]+)\]\]|\[@([^\]]+)\]/g;

/**
 * A formula as the file stores it: no leading "=", `[@Column]` with its table, prefixes before newer functions.
 * Nothing inside a quoted string is touched.
 *
 * @param formula - as typed in Excel in English, with "="
 * @param table - id of the table in which it stands
 */
export function toFileFormula(formula: string, table = ""): string {
  const parts = formula.replace(/^=/, "").split(/("(?:[^"]|"")*")/);
  return parts.map((part, index) => (index % 2 === 1 ? part : toFile(part, table))).join("");
}

const toFile = (part: string, table: string) =>
  part
    .replace(
      thisRow,
      (_, bracketed?: string, plain?: string) => `${table}[[#This Row],[${bracketed ?? plain}]]`,
    )
    .replace(newer, "_xlfn.$1(");
