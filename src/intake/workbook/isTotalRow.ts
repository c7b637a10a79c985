import type { TypedColumn } from "../../domain/measurement/checks/typedColumns";
import { textOf } from "./CellReader";
import type { FoundRow } from "./findTables";

const TOTAL =
  /^(?:yhteensä|yht\.?|summa|keskiarvo|ka\.?|mediaani|totalt?|sum|medel(?:värde)?|median|average|mean)(?!\p{L})/iu;

/** Whether a row of a table of weeks adds the others up: it says so, or it has no week and its numbers are the sums. */
export function isTotalRow(rows: readonly FoundRow[], at: number, columns: readonly TypedColumn[]): boolean {
  const row = rows[at] ?? {};
  const week = textOf(row.week?.value ?? null);
  if ([week, textOf(row.label?.value ?? null)].some((text) => TOTAL.test(text))) return true;
  const numbers = columns.flatMap(({ id }) => {
    const value = row[id]?.value;
    return typeof value === "number" ? [{ id, value }] : [];
  });
  return (
    week === "" && numbers.length > 0 && numbers.every(({ id, value }) => value === sumOfOthers(rows, at, id))
  );
}

const sumOfOthers = (rows: readonly FoundRow[], at: number, column: string): number =>
  rows.reduce((sum, row, index) => {
    const value = row[column]?.value;
    return index !== at && typeof value === "number" ? sum + value : sum;
  }, 0);
