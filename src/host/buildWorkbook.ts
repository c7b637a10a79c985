import { DomainError } from "../domain/shared/DomainError";
import type { ResolvedWorkbook } from "../render/resolved";
import { formatSteps, formulaSteps, valueSteps } from "./build/cellSteps";
import { chartSteps } from "./build/chartSteps";
import { documentSteps, nameSteps } from "./build/documentSteps";
import { lookSteps } from "./build/lookSteps";
import { removeBuilt } from "./build/removeBuilt";
import { conditionalSteps, validationSteps } from "./build/ruleSteps";
import { addSheet, closeSteps, measureSteps, noteSteps, paperStep, printStep } from "./build/sheetSteps";
import { listenStep, runSteps, step, type Step } from "./build/Step";
import { tableSteps } from "./build/tableSteps";
import { whatIsThere, type Before } from "./build/whatIsThere";
import { hearAgain, inExcel, reasonOf } from "./inExcel";

/**
 * Make the sheets of a workbook in the one that is open, beside what is there: all of them or none. Two syncs, and
 * one more for every 20,000 cells.
 *
 * @param last - what is done after everything else has succeeded
 * @throws DomainError `sheet-exists`, `name-exists`, `table-exists`, `workbook-protected` with nothing changed;
 * `not-built` when Excel refused later and everything was removed again; `not-removed` when even that failed
 */
export async function buildWorkbook(workbook: ResolvedWorkbook, last: readonly Step[] = []): Promise<void> {
  const before = await inExcel((context) => whatIsThere(context, workbook)).catch(notBuilt);
  const steps = [...stepsOf(workbook, before), ...last];
  try {
    await inExcel((context) => runSteps(context, steps));
  } catch (error) {
    throw await takenBack(workbook, before, error);
  }
}

/** Contents before tables, tables and names before the formulas that speak of them, protection last. */
const stepsOf = (workbook: ResolvedWorkbook, before: Before): readonly Step[] => {
  const { sheets } = workbook;
  return [
    listenStep(false),
    ...before.dead.map((name) => step((target) => target.workbook.names.getItem(name).delete())),
    ...sheets.map(addSheet),
    ...sheets.flatMap(formatSteps),
    ...sheets.flatMap(valueSteps),
    ...sheets.flatMap(tableSteps),
    ...nameSteps(workbook),
    ...sheets.flatMap(formulaSteps),
    ...sheets.flatMap(lookSteps),
    ...sheets.flatMap(measureSteps),
    ...sheets.flatMap(validationSteps),
    ...sheets.flatMap(conditionalSteps),
    ...sheets.flatMap(chartSteps),
    ...sheets.flatMap((sheet) => [paperStep(sheet), printStep(sheet)]),
    ...sheets.flatMap(noteSteps),
    ...sheets.flatMap(closeSteps),
    step((target) => target.sheet(sheets[0]?.name ?? "").activate()),
    listenStep(true),
    ...documentSteps(workbook, before.parts),
  ];
};

/** Excel could not even be asked. */
function notBuilt(error: unknown): never {
  if (error instanceof DomainError) throw error;
  const reason = reasonOf(error);
  throw new DomainError("not-built", `the workbook could not be looked at (${reason})`, { reason });
}

/** The error to throw after everything was removed again. */
async function takenBack(workbook: ResolvedWorkbook, before: Before, error: unknown): Promise<DomainError> {
  const reason = reasonOf(error);
  try {
    await inExcel((context) => removeBuilt(context, workbook, before));
  } catch {
    await hearAgain().catch(() => undefined);
    const sheets = workbook.sheets.map(({ name }) => name).join(", ");
    return new DomainError("not-removed", `the build failed (${reason}) and was not removed`, {
      reason,
      sheets,
    });
  }
  return new DomainError("not-built", `the build failed (${reason}) and was removed`, { reason });
}
