import { inExcel, readExcel } from "./inExcel";

/**
 * The columns of a table, by their shown headers, that are hidden in its sheet. Two syncs.
 *
 * @throws DomainError `no-answer`
 */
export const hiddenColumns = (table: string): Promise<ReadonlySet<string>> =>
  readExcel(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    columns.load("items/name");
    await context.sync();
    const ranges = columns.items.map((column) => {
      const range = column.getRange();
      range.load("columnHidden");
      return { name: column.name, range };
    });
    await context.sync();
    return new Set(ranges.flatMap(({ name, range }) => (range.columnHidden ? [name] : [])));
  });

/** Hide columns of a table or show them again; what is in them stays. One sync. */
export const hideColumns = (table: string, headers: readonly string[], isHidden: boolean): Promise<void> =>
  inExcel(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    for (const header of headers) columns.getItem(header).getRange().columnHidden = isHidden;
    await context.sync();
  });
