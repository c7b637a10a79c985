import { useSyncExternalStore } from "react";
import { keptState } from "./keptState";

/**
 * State that outlives its view: what was typed and not yet saved is there again after a look at another view. Only
 * in memory, for as long as the pane. It is changed from what it is by then, not from what the view last showed.
 */
export function useKept<T>(name: string, first: T): readonly [T, (change: (now: T) => T) => void] {
  const { read, keep, listen } = keptState(name, first);
  return [useSyncExternalStore(listen, read), (change) => keep(change(read()))];
}
