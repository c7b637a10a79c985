import { useState, useSyncExternalStore } from "react";
import { DomainError } from "../domain/shared/DomainError";
import { keptState, newState } from "./keptState";
import { useAction, type ActionState } from "./useAction";

/** What was written, for the sentence about it, and what stood there before until it is put back. */
type Written<Change, Told> = { readonly told: Told; readonly before: Change | null };

export type Writing<Change, Told> = {
  readonly state: ActionState<Written<Change, Told>>;
  /** @param onWritten - once the workbook has been read again with what was written */
  readonly write: (change: Change, told: Told, onWritten?: () => void) => Promise<void>;
  /** There is something to put back, also after that was refused. */
  readonly canUndo: boolean;
  readonly undo: () => void;
  readonly reset: () => void;
};

type WritingOptions<Change> = {
  /** By which the way back is kept until the workbook closes; without one it is lost with the view. */
  readonly name?: string | undefined;
  /** Reads the workbook again, after a refusal too: it may hold something else by now. */
  readonly refresh: () => Promise<void>;
  /** @returns what puts back what was there before */
  readonly put: (change: Change) => Promise<Change>;
};

/** Writes into the sheets and puts back what was there. */
export function useWriting<Change, Told>({
  name,
  refresh,
  put,
}: WritingOptions<Change>): Writing<Change, Told> {
  type Done = Written<Change, Told>;
  const { state, run, reset } = useAction<Done>(name);
  const [own] = useState(() => newState<Done | null>(null));
  const back = name === undefined ? own : keptState<Done | null>(`${name}.back`, null);
  const last = useSyncExternalStore(back.listen, back.read);
  const write = (change: Change, told: Told, onWritten?: () => void) =>
    run(async () => {
      const written = { told, before: await put(change).finally(refresh) };
      back.keep(written);
      onWritten?.();
      return written;
    });
  const undo = () => {
    if (last === null || last.before === null) return;
    const { before, told } = last;
    void run(async () => {
      await put(before).catch(changedSince).finally(refresh);
      back.keep(null);
      return { told, before: null };
    });
  };
  const forget = () => {
    back.keep(null);
    reset();
  };
  return { state, write, undo, canUndo: last !== null, reset: forget };
}

/** What people wrote after us is not undone. */
function changedSince(error: unknown): never {
  if (!(error instanceof DomainError) || error.code !== "changed-meanwhile") throw error;
  throw new DomainError("changed-since", error.message, error.details);
}
