import { useState, useSyncExternalStore } from "react";
import { keptState, newState } from "./keptState";

/** Something that takes a while and may fail. */
export type ActionState<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly result: T }
  | { readonly kind: "failed"; readonly error: unknown };

/**
 * Runs one action at a time and keeps how it ended.
 *
 * @param name - by which it goes on, and is known how it ended, also after a look at another view
 */
export function useAction<T>(name?: string): {
  readonly state: ActionState<T>;
  readonly run: (action: () => Promise<T>) => Promise<void>;
  readonly reset: () => void;
} {
  const [own] = useState(() => newState<ActionState<T>>({ kind: "idle" }));
  const { read, keep, listen } = name === undefined ? own : keptState<ActionState<T>>(name, { kind: "idle" });
  const state = useSyncExternalStore(listen, read);
  const run = async (action: () => Promise<T>) => {
    if (read().kind === "busy") return;
    keep({ kind: "busy" });
    try {
      keep({ kind: "done", result: await action() });
    } catch (error) {
      keep({ kind: "failed", error });
    }
  };
  return { state, run, reset: () => keep({ kind: "idle" }) };
}
