import { DomainError } from "../domain/shared/DomainError";
import { listenStep, runSteps, step, type Step } from "./build/Step";
import { hearAgain, inExcel, isRefusedPassword, reasonOf } from "./inExcel";
import { typedContent } from "./typedContent";
import { columnsOf, findRows, type FoundRow } from "./write/findRows";
import { lookAtTables, type Seen } from "./write/lookAtTables";
import type { RowCell, RowWrite } from "./write/RowWrite";
import { protectSteps } from "./write/writeSteps";

/**
 * Write some cells of some rows, on protected sheets of ours too; all of them or none. Two syncs.
 *
 * @returns what was there before: writing that is the undo, also after the rows were sorted. A row that had to be
 * added stays, empty.
 * @throws DomainError `no-table`, `missing-column`, `row-missing`, `row-twice`, `changed-meanwhile`, `not-a-number`,
 * `not-written` when Excel refused and everything is as before, `not-restored` when even that failed
 */
export async function writeRows(writes: readonly RowWrite[]): Promise<RowWrite[]> {
  const seen = await look(writes);
  const rows = findRows(writes, seen.tables);
  const steps = stepsOf(rows, seen);
  try {
    await inExcel((context) => runSteps(context, steps));
  } catch (error) {
    throw await restored({ writes, rows, seen }, error);
  }
  return rows.map(undoOf);
}

async function look(writes: readonly RowWrite[]): Promise<Seen> {
  const tables = writes.map((write) => ({ table: write.table, columns: columnsOf(write), rows: [] }));
  try {
    return await inExcel((context) => lookAtTables(context, tables));
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const reason = reasonOf(error);
    throw new DomainError("not-written", `the rows could not be looked at (${reason})`, { reason });
  }
}

function stepsOf(rows: readonly FoundRow[], { protections }: Seen): readonly Step[] {
  return [
    listenStep(false),
    ...[...protections.keys()].map((name) => step(({ sheet }) => sheet(name).protection.unprotect())),
    ...rows.filter(({ seenAt }) => seenAt === null).map(insertStep),
    ...rows.flatMap((row) => row.write.cells.map((cell) => cellStep(row, row.at, cell))),
    ...protectSteps(protections),
    listenStep(true),
  ];
}

/** A whole row of the sheet, inside the table, so that tables below move and rules grow with it. */
const insertStep = ({ table }: FoundRow): Step =>
  step(({ sheet }) => {
    const last = table.body.bottom + 1;
    sheet(table.sheet).getRange(`${last}:${last}`).insert("Down");
  });

function cellStep({ table }: FoundRow, at: number, { column, value, formula, format }: RowCell): Step {
  const isText = table.columns[table.before.columns.indexOf(column)]?.isText ?? false;
  const content = typedContent(value, isText);
  return {
    cells: 1,
    run: ({ workbook }) => {
      const body = workbook.tables.getItem(table.id).columns.getItem(column).getDataBodyRange();
      const cell = body.getCell(at, 0);
      if (format !== undefined) cell.numberFormat = [[format]];
      if (formula === undefined) cell.values = [[content]];
      else cell.formulas = [[formula]];
    },
  };
}

function undoOf({ write, at, before }: FoundRow): RowWrite {
  const written = new Map(write.cells.map((cell) => [cell.column, cell]));
  const key =
    "free" in write.find ? write.cells : write.find.cells.map((cell) => written.get(cell.column) ?? cell);
  const find = "free" in write.find || write.find.at !== undefined ? { cells: key, at } : { cells: key };
  // A formula was put back by an undo; what it computes is not known here.
  const expected = write.cells.filter(({ formula }) => formula === undefined);
  return { table: write.table, find, cells: before, expected };
}

type Tried = {
  readonly writes: readonly RowWrite[];
  readonly rows: readonly FoundRow[];
  readonly seen: Seen;
};

/** The error to throw after the cells and the protection are again as they were seen. */
async function restored(tried: Tried, error: unknown): Promise<DomainError> {
  const reason = reasonOf(error);
  try {
    const locked = await putBack(tried, isRefusedPassword(error));
    return locked === null
      ? new DomainError("not-written", `the write failed (${reason}) and was restored`, { reason })
      : new DomainError("protected", `${locked} is protected with a password`, { sheet: locked });
  } catch {
    await hearAgain().catch(() => undefined);
    return new DomainError("not-restored", `the write failed (${reason}) and was not restored`, { reason });
  }
}

/** Nothing was written yet when a sheet could not be opened: that sheet is returned. */
async function putBack({ writes, rows, seen }: Tried, isLocked: boolean): Promise<string | null> {
  const now = await look(writes);
  const closed = isLocked ? [] : [...now.protections.keys()];
  const opened = [...seen.protections].filter(([sheet]) => !isLocked || !now.protections.has(sheet));
  const steps = [
    listenStep(false),
    ...closed.map((name) => step(({ sheet }) => sheet(name).protection.unprotect())),
    ...(isLocked ? [] : putBackSteps(rows, now)),
    ...protectSteps(new Map(opened)),
    listenStep(true),
  ];
  await inExcel((context) => runSteps(context, steps));
  return isLocked ? ([...seen.protections.keys()].find((sheet) => now.protections.has(sheet)) ?? "") : null;
}

/** Rows that were added go again; in any other what was there is written. */
function putBackSteps(rows: readonly FoundRow[], { tables }: Seen): readonly Step[] {
  const added = new Map(
    rows.map(({ table }, index) => [table, (tables[index]?.body.bottom ?? 0) - table.body.bottom] as const),
  );
  const seen = new Map([...added].map(([table, count]) => [table.id, { table, count }]));
  return [
    ...[...seen.values()]
      .filter(({ count }) => count > 0)
      .map(({ table, count }) =>
        step(({ sheet }) => {
          const first = table.body.bottom + 1;
          sheet(table.sheet)
            .getRange(`${first}:${first + count - 1}`)
            .delete("Up");
        }),
      ),
    ...rows.flatMap((row) => {
      const { seenAt } = row;
      return seenAt === null ? [] : row.before.map((cell) => cellStep(row, seenAt, cell));
    }),
  ];
}
