import type { TypedColumn } from "../../domain/measurement/checks/typedColumns";
import { textOf } from "./CellReader";
import type { FoundRow } from "./findTables";

const TOTAL =
  /^(?:yhteensä|yht\.?|summa|keskiarvo|ka\.?|mediaani|totalt?|sum|medel(?:värde)?|median|average|mean)(?!\p{L})/iu;

/** Fewer numbers have no sum: one is equal to the only other by chance. */
const FEWEST_ADDED = 2;

/** Whether a row of a table of weeks adds the others up: it says so, or it has no week and its numbers are the sums. */
export function isTotalRow(rows: readonly FoundRow[], at: number, columns: readonly TypedColumn[]): boolean {
  const row = rows[at] ?? {};
  const week = textOf(row.week?.value ?? null);
  if ([week, textOf(row.label?.value ?? null)].some((text) => TOTAL.test(text))) return true;
  return week === "" && addsUp(rows, at, columns);
}

/** Every number of the row is the sum of its column, and at least one sum says something: 0 is that of all zeros. */
function addsUp(rows: readonly FoundRow[], at: number, columns: readonly TypedColumn[]): boolean {
  const sums = columns.flatMap(({ id }) => {
    const value = numberIn(rows[at], id);
    if (value === null) return [];
    const others = rows.flatMap((row, index) => (index === at ? [] : (numberIn(row, id) ?? [])));
    return [{ value, sum: others.reduce((sum, each) => sum + each, 0), added: others.length }];
  });
  return (
    sums.every(({ value, sum }) => value === sum) &&
    sums.some(({ sum, added }) => sum !== 0 && added >= FEWEST_ADDED)
  );
}

function numberIn(row: FoundRow | undefined, column: string): number | null {
  const value = row?.[column]?.value;
  return typeof value === "number" ? value : null;
}
