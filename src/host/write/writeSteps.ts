import { listenStep, step, type Step, type Target } from "../build/Step";
import { typedContent } from "../typedContent";
import type { Seen, SeenTable } from "./lookAtTables";
import type { TableWrite } from "./TableWrite";

/**
 * Open the sheets, size the tables, write, close the sheets. Nothing is written before every sheet is open.
 *
 * @param protections - sheets to be protected afterwards
 */
export function writeSteps(
  { tables, protections: closed }: Seen,
  writes: readonly TableWrite[],
  protections: Seen["protections"],
): readonly Step[] {
  const pairs = tables.map((table, index) => ({ table, write: writes[index] ?? table.before }));
  // The lowest first, so that the places of those above stay true.
  const fromBelow = [...pairs].sort((a, b) => b.table.body.top - a.table.body.top);
  return [
    listenStep(false),
    ...[...closed.keys()].map((name) => step(({ sheet }) => sheet(name).protection.unprotect())),
    ...tables.map(({ id }) => step(({ workbook }) => workbook.tables.getItem(id).clearFilters())),
    ...fromBelow.flatMap(({ table, write }) => sizeSteps(table, write)),
    ...pairs.flatMap(({ table, write }) => contentSteps(table, write)),
    ...protectSteps(protections),
    listenStep(true),
  ];
}

export const protectSteps = (protections: Seen["protections"]): readonly Step[] =>
  [...protections].map(([name, options]) => step(({ sheet }) => sheet(name).protection.protect(options)));

const heightOf = ({ body }: SeenTable) => body.bottom - body.top + 1;

/** Rows of the table after the write: rows that cannot go are emptied instead. */
const rowsAfter = (table: SeenTable, { rows }: TableWrite): number => {
  const wanted = Math.max(1, rows.length);
  return wanted < heightOf(table) && !areFree(table, wanted) ? heightOf(table) : wanted;
};

/**
 * Whole rows of the sheet come and go, inside the table, so that tables below move and rules grow with it.
 */
function sizeSteps(table: SeenTable, write: TableWrite): readonly Step[] {
  const change = rowsAfter(table, write) - heightOf(table);
  const last = table.body.bottom + 1;
  const rows = (target: Target, from: number, to: number) =>
    target.sheet(table.sheet).getRange(`${from}:${to}`);
  if (change > 0) {
    const insert = step((target) => rows(target, last, last + change - 1).insert("Down"));
    // New rows look like the row above them: the header, in a table of one row.
    const copyLook = step((target) =>
      rows(target, last, last + change - 1).copyFrom(rows(target, last + change, last + change), "Formats"),
    );
    return heightOf(table) === 1 ? [insert, copyLook] : [insert];
  }
  if (change < 0) return [step((target) => rows(target, last + change + 1, last).delete("Up"))];
  return [];
}

/** Whether the rows from `kept` on hold nothing but what is written and the formulas of the table. */
function areFree({ body, columns, used }: SeenTable, kept: number): boolean {
  const written = new Set(columns.map(({ at }) => at));
  return used.formulas.every((cells, below) => {
    const row = used.top + below;
    if (row < body.top + kept || row > body.bottom) return true;
    return cells.every((cell, right) => {
      const column = used.left + right;
      const isInside = column >= body.left && column <= body.right;
      return cell === "" || (isInside && (written.has(column) || String(cell).startsWith("=")));
    });
  });
}

function contentSteps(table: SeenTable, write: TableWrite): readonly Step[] {
  const count = rowsAfter(table, write);
  const contents = write.columns.map((header, index) => ({
    header,
    values: Array.from({ length: count }, (_, row) => [
      typedContent(write.rows[row]?.[index] ?? null, table.columns[index]?.isText),
    ]),
  }));
  const columnOf = ({ workbook }: Target, header: string) =>
    workbook.tables.getItem(table.id).columns.getItem(header).getDataBodyRange();
  return [
    ...contents.map(({ header, values }): Step => ({
      cells: count,
      run: (target) => {
        columnOf(target, header).values = values;
      },
    })),
    ...(write.formulas ?? []).map(({ row, column, formula }) =>
      step((target) => {
        columnOf(target, write.columns[column] ?? "").getCell(row, 0).formulas = [[formula]];
      }),
    ),
  ];
}
