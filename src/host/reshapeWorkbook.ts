import { DomainError } from "../domain/shared/DomainError";
import { workbookChanges, sheetShifts, type WorkbookChanges } from "../render/reshape/workbookChanges";
import type { ResolvedWorkbook } from "../render/resolved";
import { listenStep, runSteps } from "./build/Step";
import { hearAgain, inExcel, isRefusedPassword, reasonOf } from "./inExcel";
import { asFound } from "./reshape/asFound";
import { lookAtShape, type Shape } from "./reshape/lookAtShape";
import { refuseTyped } from "./reshape/refuseTyped";
import { requirePlaces } from "./reshape/requirePlaces";
import { reshapeSteps } from "./reshape/reshapeSteps";
import { restoreSteps, type Tried } from "./reshape/restoreSteps";
import { protectSteps } from "./write/writeSteps";

/** Two makes of one workbook: what is there, and what is wanted. */
export type Reshaping = {
  readonly from: ResolvedWorkbook;
  readonly to: ResolvedWorkbook;
  /** What an undo makes of it; cells with another value in `from` get what was found there. */
  readonly back?: ResolvedWorkbook;
};

/**
 * Make a workbook of ours into another make of itself, in place: with a measure more or less, or another chart. What
 * both makes have stays untouched, with everything that people typed; all of it or nothing. Two syncs, and one more
 * for every 20,000 cells.
 *
 * @returns what makes it again as it was
 * @throws DomainError `table-moved`, `cell-taken` with nothing changed; `protected` when a sheet has a password;
 * `not-written` when Excel refused and everything is as before, `not-restored` when even that failed
 */
export async function reshapeWorkbook({ from, to, back = from }: Reshaping): Promise<Reshaping> {
  const shifts = sheetShifts(from, to);
  const changes = workbookChanges(from, to, shifts);
  const shape = await inExcel((context) => lookAtShape(context, [from, to])).catch(notWritten);
  requirePlaces(from, shape);
  const before = asFound(back, from, shape);
  refuseTyped(changes, shape);
  const closed = protectionsOf(changes, shape);
  const steps = reshapeSteps(changes, shape, closed);
  try {
    await inExcel((context) => runSteps(context, steps));
  } catch (error) {
    throw await restored({ from: before, to, shifts, changes, shape, closed }, error);
  }
  return { from: to, to: before };
}

/** The sheets that change and are protected. */
function protectionsOf({ sheets }: WorkbookChanges, shape: Shape) {
  return new Map(
    sheets.flatMap(({ to }) => {
      const { protection = null } = shape.sheets.get(to.name) ?? {};
      return protection ? [[to.name, protection] as const] : [];
    }),
  );
}

/** Excel could not even be asked. */
function notWritten(error: unknown): never {
  if (error instanceof DomainError) throw error;
  const reason = reasonOf(error);
  throw new DomainError("not-written", `the workbook could not be looked at (${reason})`, { reason });
}

/** The error to throw after the workbook is again as it was seen. */
async function restored(tried: Tried, error: unknown): Promise<DomainError> {
  const reason = reasonOf(error);
  try {
    const locked = await putBack(tried, isRefusedPassword(error));
    return locked === null
      ? new DomainError("not-written", `the change failed (${reason}) and was taken back`, { reason })
      : new DomainError("protected", `${locked} is protected with a password`, { sheet: locked });
  } catch {
    await hearAgain().catch(() => undefined);
    return new DomainError("not-restored", `the change failed (${reason}) and was not taken back`, {
      reason,
    });
  }
}

/** Nothing was changed yet when a sheet could not be opened: that sheet is returned. */
const putBack = (tried: Tried, isLocked: boolean): Promise<string | null> =>
  inExcel(async (context) => {
    const now = await lookAtShape(context, [tried.from, tried.to]);
    const isClosed = (name: string) => now.sheets.get(name)?.protection != null;
    const opened = [...tried.closed].filter(([name]) => !isClosed(name));
    const steps = isLocked ? [...protectSteps(new Map(opened)), listenStep(true)] : restoreSteps(tried, now);
    await runSteps(context, steps);
    return isLocked ? ([...tried.closed.keys()].find(isClosed) ?? "") : null;
  });
