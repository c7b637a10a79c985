/** A value that tells those who show it when it changes. */
export type State<T> = {
  readonly read: () => T;
  readonly keep: (next: T) => void;
  /** @returns a function that ends the listening */
  readonly listen: (listener: () => void) => () => void;
};

export function newState<T>(first: T): State<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    keep: (next) => {
      value = next;
      for (const listener of [...listeners]) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const kept = new Map<string, unknown>();

/** A state that outlives its view: only in memory, for as long as the pane, which Excel closes with the workbook. */
export function keptState<T>(name: string, first: T): State<T> {
  const known = kept.get(name) as State<T> | undefined;
  if (known) return known;
  const made = newState(first);
  kept.set(name, made);
  return made;
}
