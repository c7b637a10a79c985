import { DomainError } from "../domain/shared/DomainError";
import { listenStep, runSteps } from "./build/Step";
import { hearAgain, inExcel, isRefusedPassword, reasonOf } from "./inExcel";
import { lookAtTables, type Seen } from "./write/lookAtTables";
import type { TableContents, TableWrite } from "./write/TableWrite";
import { undoOf, type TablesUndo } from "./write/undoOf";
import { protectSteps, writeSteps } from "./write/writeSteps";

/**
 * Write columns of tables, on protected sheets of ours too; all of them or none. A table gets as many rows as are
 * written; rows that hold something else besides are emptied instead of deleted. Two syncs.
 *
 * @param expected - what must stand in the workbook still, in these tables or others
 * @throws DomainError `no-table`, `missing-column`, `not-a-number`, `changed-meanwhile` with nothing written,
 * `protected` when a sheet has a password, `not-written` when Excel refused and everything is as before,
 * `not-restored` when even that failed
 */
export async function writeTables(
  writes: readonly TableWrite[],
  expected: readonly TableContents[] = [],
): Promise<TablesUndo> {
  const seen = await inExcel((context) => lookAtTables(context, writes, expected)).catch(notWritten);
  const steps = writeSteps(seen, writes, seen.protections);
  const undo = undoOf(seen, writes);
  try {
    await inExcel((context) => runSteps(context, steps));
  } catch (error) {
    throw await restored(seen, undo.writes, error);
  }
  return undo;
}

/** Excel could not even be asked. */
function notWritten(error: unknown): never {
  if (error instanceof DomainError) throw error;
  const reason = reasonOf(error);
  throw new DomainError("not-written", `the tables could not be looked at (${reason})`, { reason });
}

/** The error to throw after the cells and the protection are again as they were seen. */
async function restored(seen: Seen, befores: readonly TableWrite[], error: unknown): Promise<DomainError> {
  const reason = reasonOf(error);
  try {
    const locked = await putBack(seen, befores, isRefusedPassword(error));
    if (locked !== null)
      return new DomainError("protected", `${locked} is protected with a password`, { sheet: locked });
    return new DomainError("not-written", `the write failed (${reason}) and was restored`, { reason });
  } catch {
    await hearAgain().catch(() => undefined);
    return new DomainError("not-restored", `the write failed (${reason}) and was not restored`, { reason });
  }
}

/** Nothing was written yet when a sheet could not be opened: that sheet is returned. */
const putBack = (seen: Seen, befores: readonly TableWrite[], isLocked: boolean): Promise<string | null> =>
  inExcel(async (context) => {
    const now = await lookAtTables(context, befores);
    const opened = [...seen.protections].filter(([sheet]) => !now.protections.has(sheet));
    const steps = isLocked
      ? [...protectSteps(new Map(opened)), listenStep(true)]
      : writeSteps(now, befores, seen.protections);
    await runSteps(context, steps);
    return isLocked ? ([...seen.protections.keys()].find((sheet) => now.protections.has(sheet)) ?? "") : null;
  });
