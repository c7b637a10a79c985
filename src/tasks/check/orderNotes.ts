import type { FoundTable, FoundWorkbook } from "../../intake/workbook/findTables";
import { placeOf } from "../../templates/address";
import { serialOfCell } from "../week/weeksOf";

/** What stands elsewhere than in a new workbook and is read right all the same. */
type OrderNotes = {
  readonly moved: readonly { readonly sheet: string; readonly column: string }[];
  /** Sheets whose weeks are not in order. */
  readonly sorted: readonly string[];
};

/** Columns and rows of the tables of weeks that people have moved. */
export function orderNotes({ tables }: FoundWorkbook): OrderNotes {
  const found = ["weekRows", "flowRows"].flatMap((id) => tables.get(id) ?? []);
  return {
    moved: found.flatMap((table) => movedIn(table).map((column) => ({ sheet: table.sheet, column }))),
    sorted: found.filter((table) => !isInOrder(table)).map(({ sheet }) => sheet),
  };
}

/** Cells of a row come in the order of the template; the fewest columns that explain another order have been moved. */
function movedIn({ rows: [row = {}] }: FoundTable): readonly string[] {
  return outOfPlace(Object.values(row).map(({ cell, header }) => ({ header, column: placeOf(cell).column })));
}

type Column = { readonly header: string; readonly column: number };

function outOfPlace(columns: readonly Column[]): readonly string[] {
  const crossed = columns.map(
    ({ column }, at) =>
      columns.filter((other, index) => (index < at ? other.column > column : other.column < column)).length,
  );
  const worst = crossed.indexOf(Math.max(...crossed));
  const { header } = columns[worst] ?? {};
  if (header === undefined || crossed[worst] === 0) return [];
  return [header, ...outOfPlace(columns.filter((_, index) => index !== worst))];
}

function isInOrder({ rows }: FoundTable): boolean {
  const weeks = rows.flatMap(({ week }) => serialOfCell(week) ?? []);
  return weeks.every((week, index) => week >= (weeks[index - 1] ?? week));
}
