import { boxOf, type Box } from "../../templates/address";
import type { CellContent } from "../../templates/WorkbookCells";
import { expectContents, lookAtContents, noTable } from "./expectContents";
import { indexesOf } from "./indexesOf";
import type { TableContents, TableWrite } from "./TableWrite";

/** A table before a write. */
export type SeenTable = {
  readonly id: string;
  readonly sheet: string;
  /** Its rows without the header. */
  readonly body: Box;
  /** Columns of the sheet that the write is about, and which of them are text columns. */
  readonly columns: readonly { readonly at: number; readonly isText: boolean }[];
  readonly before: TableContents & Pick<TableWrite, "formulas">;
  /** Number formats of the written columns, a row a row. */
  readonly formats: readonly (readonly string[])[];
  /** What the whole sheet holds, as formulas, and where that begins. */
  readonly used: {
    readonly top: number;
    readonly left: number;
    readonly formulas: readonly (readonly unknown[])[];
  };
};

export type Seen = {
  readonly tables: readonly SeenTable[];
  /** Protected sheets with what their protection allows. */
  readonly protections: ReadonlyMap<string, Excel.WorksheetProtectionOptions>;
};

/**
 * Look at the tables that are to be written; one sync.
 *
 * @param expected - what must stand in the workbook still
 * @throws DomainError `no-table`, `missing-column`, `changed-meanwhile`
 */
export async function lookAtTables(
  context: Excel.RequestContext,
  writes: readonly TableWrite[],
  expected: readonly TableContents[] = [],
): Promise<Seen> {
  const looks = writes.map((write) => ({ write, ...lookAt(context.workbook, write.table) }));
  const matters = expected.map((each) => lookAtContents(context.workbook, each));
  await context.sync();
  const missing = looks.find(({ found }) => found.isNullObject);
  if (missing) throw noTable(missing.write.table);
  matters.forEach(expectContents);
  const locked = looks.filter(({ protection }) => protection.protected);
  return {
    tables: looks.map(seen),
    protections: new Map(locked.map(({ sheet, protection }) => [sheet.name, protection.options])),
  };
}

type TableLook = ReturnType<typeof lookAt>;

function lookAt(workbook: Excel.Workbook, id: string) {
  const found = workbook.tables.getItemOrNullObject(id);
  const header = found.getHeaderRowRange();
  const body = found.getDataBodyRange();
  // eslint-disable-next-line office-addins/call-sync-before-read -- a way to the sheet, no value
  const sheet = found.worksheet;
  const { protection } = sheet;
  const used = sheet.getUsedRange();
  found.load("name");
  header.load("values");
  body.load("address,values,formulas,numberFormat");
  sheet.load("name");
  protection.load("protected,options");
  used.load("formulas,rowIndex,columnIndex");
  return { found, header, body, sheet, protection, used };
}

function seen({ write, header, body, sheet, used }: TableLook & { readonly write: TableWrite }): SeenTable {
  const box = boxOf(body.address);
  const indexes = indexesOf(write, header, sheet.name);
  return {
    id: write.table,
    sheet: sheet.name,
    body: box,
    columns: indexes.map((index) => ({
      at: box.left + index,
      isText: body.numberFormat[0]?.[index] === "@",
    })),
    before: beforeOf(write, indexes, body),
    formats: body.numberFormat.map((row: unknown[]) => indexes.map((index) => String(row[index]))),
    used: { top: used.rowIndex, left: used.columnIndex, formulas: used.formulas },
  };
}

function beforeOf(
  write: TableWrite,
  indexes: readonly number[],
  { values, formulas }: Excel.Range,
): SeenTable["before"] {
  const rows = values.map((row: unknown[]) =>
    indexes.map((index) => (row[index] === "" ? null : (row[index] as CellContent))),
  );
  const typed = formulas.flatMap((row: unknown[], at) =>
    indexes.flatMap((index, column) => {
      const formula = row[index];
      // A text that starts with "=" is its own value; a formula is not.
      const isFormula =
        typeof formula === "string" && formula.startsWith("=") && formula !== values[at]?.[index];
      return isFormula ? [{ row: at, column, formula }] : [];
    }),
  );
  const { table, columns } = write;
  return { table, columns, rows, ...(typed.length > 0 ? { formulas: typed } : {}) };
}
