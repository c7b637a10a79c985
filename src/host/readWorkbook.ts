import { boxOf, boxAddress } from "../templates/address";
import type { CellContent, CellPlace, WorkbookCells } from "../templates/WorkbookCells";
import { isInCalendar, isoOf } from "../domain/shared/calendar";
import { readExcel } from "./inExcel";
import { isDateFormat } from "./isDateFormat";
import { typedTables } from "./typedTables";

const ONE_CELL = /^=(?:'(?:[^']|'')+'|[^'!#]+)!\$[A-Z]+\$\d+$/;

/**
 * What people typed in the tables and named cells of the open workbook; nothing of a workbook that is not ours. Two
 * syncs.
 *
 * @throws DomainError `no-answer`
 */
export const readWorkbook = (): Promise<WorkbookCells> =>
  readExcel(async (context) => {
    const { tables, names } = context.workbook;
    tables.load("items/name,items/worksheet/name");
    names.load("items/name,items/formula");
    await context.sync();
    if (!tables.items.some(({ name }) => name === "metaRows")) return nothing;
    const ranges = tables.items
      .filter(({ name }) => typedTables.has(name))
      .map((table) => ({ id: table.name, sheet: table.worksheet.name, range: loaded(table.getRange()) }));
    const cells = names.items
      .filter(({ formula }) => ONE_CELL.test(String(formula)))
      .map((item) => ({ name: item.name, range: loaded(item.getRangeOrNullObject()) }));
    await context.sync();
    const found = cells.filter(({ range }) => !range.isNullObject);
    return {
      tables: ranges.map(({ id, sheet, range }) => {
        return { id, sheet, box: boxOf(range.address), rows: contentsOf(range) };
      }),
      names: new Map(found.map(({ name, range }) => [name, contentsOf(range)[0]?.[0] ?? null])),
      places: new Map(found.map(({ name, range }) => [name, placeOf(range)])),
    };
  });

const nothing: WorkbookCells = { tables: [], names: new Map(), places: new Map() };

/** "'Oma tiimi'!B6" as its two parts. */
function placeOf({ address }: Excel.Range): CellPlace {
  const sheet = address.slice(0, address.lastIndexOf("!"));
  return { sheet: sheet.replace(/^'|'$/g, "").replace(/''/g, "'"), cell: boxAddress(boxOf(address)) };
}

function loaded(range: Excel.Range): Excel.Range {
  range.load("address,values,numberFormat");
  return range;
}

/** Empty cells as `null`, and numbers that are shown as dates as dates. */
const contentsOf = ({ values, numberFormat }: Excel.Range): readonly (readonly CellContent[])[] =>
  values.map((row: unknown[], at) => row.map((value, index) => contentOf(value, numberFormat[at]?.[index])));

function contentOf(value: unknown, format: unknown): CellContent {
  if (typeof value === "number")
    return isDateFormat(String(format)) && isInCalendar(value)
      ? new Date(`${isoOf(value)}T00:00:00Z`)
      : value;
  if (typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
