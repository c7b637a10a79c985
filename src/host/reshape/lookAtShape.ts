import { boxOf, type Box } from "../../templates/address";
import type { ResolvedWorkbook } from "../../render/resolved";

/** What is there of a workbook of ours, and beside it. */
export type Shape = {
  /** Names of all sheets, from the left. */
  readonly order: readonly string[];
  readonly sheets: ReadonlyMap<string, SheetShape>;
  /** Tables of ours by id: where they are. */
  readonly tables: ReadonlyMap<string, Box>;
  /** Names of all tables. */
  readonly allTables: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
};

/** A sheet of ours. */
export type SheetShape = {
  /** What its protection allows; `null` where it is open. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  readonly charts: readonly { readonly id: string; readonly name: string }[];
  /** What it holds, as formulas, and where that begins. */
  readonly used: {
    readonly top: number;
    readonly left: number;
    readonly formulas: readonly (readonly unknown[])[];
  };
};

/** Look at the sheets, tables and names of either make of a workbook; one sync. */
export async function lookAtShape(
  context: Excel.RequestContext,
  makes: readonly ResolvedWorkbook[],
): Promise<Shape> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name,items/formula");
  const sheetNames = new Set(makes.flatMap(({ sheets }) => sheets.map(({ name }) => name)));
  const sheets = [...sheetNames].map((name) => lookAtSheet(worksheets, name));
  const ids = new Set(
    makes.flatMap((make) => make.sheets.flatMap((sheet) => sheet.tables.map(({ id }) => id))),
  );
  const ranges = [...ids].map((id) => {
    const range = tables.getItemOrNullObject(id).getRange();
    range.load("address");
    return { id, range };
  });
  await context.sync();
  return {
    order: worksheets.items.map(({ name }) => name),
    sheets: new Map(
      sheets.flatMap((look) => (look.sheet.isNullObject ? [] : [[look.name, seen(look)] as const])),
    ),
    tables: new Map(
      ranges.flatMap(({ id, range }) => (range.isNullObject ? [] : [[id, boxOf(range.address)] as const])),
    ),
    allTables: new Set(tables.items.map(({ name }) => name)),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
  };
}

function lookAtSheet(worksheets: Excel.WorksheetCollection, name: string) {
  const sheet = worksheets.getItemOrNullObject(name);
  const { protection, charts } = sheet;
  const used = sheet.getUsedRange();
  sheet.load("name");
  protection.load("protected,options");
  charts.load("items/id,items/name");
  used.load("formulas,rowIndex,columnIndex");
  return { name, sheet, protection, charts, used };
}

/** What a cell of a sheet was seen to hold, a formula as its text; an empty text where it holds nothing. */
export function contentAt({ used }: SheetShape, row: number, column: number): string | number | boolean {
  const content = used.formulas[row - used.top]?.[column - used.left];
  return typeof content === "number" || typeof content === "boolean" ? content : String(content ?? "");
}

const seen = ({ protection, charts, used }: ReturnType<typeof lookAtSheet>): SheetShape => ({
  protection: protection.protected ? protection.options : null,
  charts: charts.items.map(({ id, name }) => ({ id, name })),
  used: { top: used.rowIndex, left: used.columnIndex, formulas: used.formulas },
});
