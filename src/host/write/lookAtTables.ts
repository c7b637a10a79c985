import { DomainError } from "../../domain/shared/DomainError";
import { boxOf, type Box } from "../../templates/address";
import type { CellContent } from "../../templates/WorkbookCells";
import type { TableWrite } from "./TableWrite";

/** A table before a write. */
export type SeenTable = {
  readonly id: string;
  readonly sheet: string;
  /** Its rows without the header. */
  readonly body: Box;
  /** Columns of the sheet that the write is about, and which of them are text columns. */
  readonly columns: readonly { readonly at: number; readonly isText: boolean }[];
  readonly before: TableWrite;
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
 * @throws DomainError `no-table`, `missing-column`
 */
export async function lookAtTables(
  context: Excel.RequestContext,
  writes: readonly TableWrite[],
): Promise<Seen> {
  const looks = writes.map((write) => ({ write, ...lookAt(context.workbook, write.table) }));
  await context.sync();
  const missing = looks.find(({ found }) => found.isNullObject);
  if (missing) {
    const { table } = missing.write;
    throw new DomainError("no-table", `no table ${table} in the workbook`, { table });
  }
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
  const headers = (header.values[0] ?? []).map(String);
  const box = boxOf(body.address);
  const indexes = write.columns.map((column) => {
    const index = headers.indexOf(column);
    if (index < 0) {
      throw new DomainError("missing-column", `no column ${column} in ${write.table}`, {
        column,
        sheet: sheet.name,
      });
    }
    return index;
  });
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
): TableWrite {
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
