import { listenStep, step, type Step, type Target } from "../build/Step";
import { typedContent } from "../typedContent";
import { heightAfter, heightOf } from "./heights";
import type { Seen, SeenTable } from "./lookAtTables";
import { isKept, type TableWrite } from "./TableWrite";

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

/**
 * Whole rows of the sheet come and go above the last row, so that tables below move and rules grow with the table.
 */
function sizeSteps(table: SeenTable, write: TableWrite): readonly Step[] {
  const change = heightAfter(table, write) - heightOf(table);
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
  if (change < 0) return [step((target) => rows(target, last + change, last - 1).delete("Up"))];
  return [];
}

function contentSteps(table: SeenTable, write: TableWrite): readonly Step[] {
  const columnOf = ({ workbook }: Target, header: string) =>
    workbook.tables.getItem(table.id).columns.getItem(header).getDataBodyRange();
  const height = heightAfter(table, write);
  return [
    ...write.columns.flatMap((header, column) =>
      stretchesOf(table, write, { column, height }).map(({ from, values }): Step => {
        const run: Step["run"] = (target) => {
          const cells = columnOf(target, header);
          const isAll = values.length === height;
          const stretch = isAll ? cells : cells.getCell(from, 0).getResizedRange(values.length - 1, 0);
          stretch.values = values;
        };
        return { cells: values.length, run };
      }),
    ),
    ...(write.formulas ?? []).map(({ row, column, formula }) =>
      step((target) => {
        columnOf(target, write.columns[column] ?? "").getCell(row, 0).formulas = [[formula]];
      }),
    ),
  ];
}

type Stretch = { readonly from: number; readonly values: (string | number | boolean)[][] };

/** Cells of a column that are written, in stretches between those that stay as they are. */
function stretchesOf(
  table: SeenTable,
  write: TableWrite,
  { column, height }: { readonly column: number; readonly height: number },
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let row = 0; row < height; row++) {
    if (isKept(write, row, column)) continue;
    const value = [typedContent(write.rows[row]?.[column] ?? null, table.columns[column]?.isText)];
    const last = stretches.at(-1);
    if (last && last.from + last.values.length === row) last.values.push(value);
    else stretches.push({ from: row, values: [value] });
  }
  return stretches;
}
