import { TriggerCalculationController } from "@univerjs/preset-sheets-core";
import type { Grid } from "./univerKit";

/** The parts of Univer's controller that wait for more changes; they are not meant for others. */
type Waiting = {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  readonly _executionInProgressParams: unknown;
  readonly _generateDirty: (queue: unknown[]) => object;
  readonly _mergeDirty: (before: object, added: object) => object;
};

const START = "formula.mutation.set-formula-calculation-start";

/**
 * Calculate what was changed at once. Univer waits 100 ms for more changes, which is a third of the time that a
 * person should wait for a verdict. What runs already is left to Univer, which starts anew by itself.
 */
export function calculateNow({ univer, commands }: Grid): void {
  const waiting = univer.__getInjector().get(TriggerCalculationController) as unknown as Waiting;
  if (waiting._waitingCommandQueue.length === 0 || waiting._executionInProgressParams !== null) return;
  clearTimeout(waiting._setTimeoutKey);
  const added = waiting._generateDirty(waiting._waitingCommandQueue);
  waiting._waitingCommandQueue = [];
  waiting._executingDirtyData = waiting._mergeDirty(waiting._executingDirtyData, added);
  void commands.executeCommand(START, { ...waiting._executingDirtyData }, { onlyLocal: true });
}
