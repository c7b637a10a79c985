import { writeTables } from "../../../host/writeTables";
import type { SplitWrite, TableRows } from "../../../tasks/writeSplit";
import { useAction, type ActionState } from "../../useAction";

/** What stood there before a write, until it is put back. */
type Written = { readonly before: readonly TableRows[] | null };

export type Writing = {
  readonly state: ActionState<Written>;
  readonly write: (split: SplitWrite) => void;
  readonly undo: () => void;
};

/** Writes the shares and puts back what was there. */
export function useWrite(refresh: () => Promise<void>): Writing {
  const { state, run } = useAction<Written>();
  const write = ({ writes }: SplitWrite) =>
    void run(async () => {
      const before = await writeTables(writes);
      await refresh();
      return { before };
    });
  const undo = () => {
    const before = state.kind === "done" ? state.result.before : null;
    if (before === null) return;
    void run(async () => {
      await writeTables(before);
      await refresh();
      return { before: null };
    });
  };
  return { state, write, undo };
}
