import { useState } from "react";

/** Something that takes a while and may fail. */
export type ActionState<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly result: T }
  | { readonly kind: "failed"; readonly error: unknown };

/** Runs one action at a time and keeps how it ended. */
export function useAction<T>(): {
  readonly state: ActionState<T>;
  readonly run: (action: () => Promise<T>) => Promise<void>;
  readonly reset: () => void;
} {
  const [state, setState] = useState<ActionState<T>>({ kind: "idle" });
  const run = async (action: () => Promise<T>) => {
    if (state.kind === "busy") return;
    setState({ kind: "busy" });
    try {
      setState({ kind: "done", result: await action() });
    } catch (error) {
      setState({ kind: "failed", error });
    }
  };
  return { state, run, reset: () => setState({ kind: "idle" }) };
}
