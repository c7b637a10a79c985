import { columnLetters } from "../../../../templates/address";
import { COLUMNS, ROWS } from "../boxes";
import { REFERENCES } from "./movedFormula";

/**
 * One formula for a cell so many rows and columns away, as filling does it: parts of references without a dollar
 * go along, those that leave the sheet become #REF!.
 */
export function filledFormula(formula: string, rows: number, columns: number): string {
  if (!formula.startsWith("=") || (rows === 0 && columns === 0)) return formula;
  return formula.replace(
    REFERENCES,
    (token: string, prefix: string | undefined, cells: string | undefined) => {
      if (cells === undefined) return token;
      const corners = cells.split(":").map((corner) => filledCorner(corner, rows, columns));
      return (prefix ?? "") + (corners.includes(null) ? "#REF!" : corners.join(":"));
    },
  );
}

function filledCorner(corner: string, rows: number, columns: number): string | null {
  const [, columnPart = "", rowPart = ""] = /^(\$?[A-Za-z]+)?(\$?\d+)?$/.exec(corner) ?? [];
  const [column, row] = [filledColumn(columnPart, columns), filledRow(rowPart, rows)];
  return column === null || row === null ? null : column + row;
}

function filledColumn(part: string, by: number): string | null {
  if (part === "" || part.startsWith("$")) return part;
  const column = [...part.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1 + by;
  return column < 0 || column >= COLUMNS ? null : columnLetters(column);
}

function filledRow(part: string, by: number): string | null {
  if (part === "" || part.startsWith("$")) return part;
  const row = Number(part) - 1 + by;
  return row < 0 || row >= ROWS ? null : String(row + 1);
}
