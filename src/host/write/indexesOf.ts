import { DomainError } from "../../domain/shared/DomainError";
import type { TableContents } from "./TableWrite";

/**
 * Where the columns are in a table whose header has been read; from 0.
 *
 * @throws DomainError `missing-column`
 */
export function indexesOf(
  { table, columns }: Pick<TableContents, "table" | "columns">,
  header: Excel.Range,
  sheet: string,
): readonly number[] {
  const headers = (header.values[0] ?? []).map(String);
  return columns.map((column) => {
    const index = headers.indexOf(column);
    if (index < 0)
      throw new DomainError("missing-column", `no column ${column} in ${table}`, { column, sheet });
    return index;
  });
}
