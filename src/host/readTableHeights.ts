import { readExcel } from "./inExcel";

/**
 * Rows of every table of the open workbook, without their headers. Two syncs.
 *
 * @throws DomainError `no-answer`
 */
export const readTableHeights = (): Promise<ReadonlyMap<string, number>> =>
  readExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    const bodies = tables.items.map((table) => {
      const body = table.getDataBodyRange();
      body.load("rowCount");
      return { name: table.name, body };
    });
    await context.sync();
    return new Map(bodies.map(({ name, body }) => [name, body.rowCount]));
  });
