import { useState } from "react";

const kept = new Map<string, unknown>();

/**
 * State that outlives its view: what was typed and not yet saved is there again after a look at another view. Only
 * in memory, for as long as the pane.
 */
export function useKept<T>(name: string, first: T): readonly [T, (next: T) => void] {
  const [value, setValue] = useState(() => (kept.has(name) ? (kept.get(name) as T) : first));
  const keep = (next: T) => {
    kept.set(name, next);
    setValue(next);
  };
  return [value, keep];
}
