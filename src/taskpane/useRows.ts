import { writeRows } from "../host/writeRows";
import type { RowChange } from "../tasks/RowChange";
import { useAction, type ActionState } from "./useAction";

/** What was written, for the sentence about it, and what stood there before until it is put back. */
type Written<T> = { readonly told: T; readonly before: readonly RowChange[] | null };

export type RowWriting<T> = {
  readonly state: ActionState<Written<T>>;
  readonly write: (changes: readonly RowChange[], told: T) => Promise<void>;
  readonly undo: () => void;
  readonly reset: () => void;
};

/** Writes rows of the sheets and puts back what was there. */
export function useRows<T>(refresh: () => Promise<void>): RowWriting<T> {
  const { state, run, reset } = useAction<Written<T>>();
  const put = (changes: readonly RowChange[], told: T, isUndo: boolean) =>
    run(async () => {
      const before = await writeRows(changes);
      await refresh();
      return { told, before: isUndo ? null : before };
    });
  const undo = () => {
    if (state.kind !== "done" || state.result.before === null) return;
    void put(state.result.before, state.result.told, true);
  };
  return { state, reset, undo, write: (changes, told) => put(changes, told, false) };
}
