import { createContext, lazy, useContext, type ComponentType, type LazyExoticComponent } from "react";

/** Which attempt at showing the pane this is: a part that could not be fetched is asked for again at the next one. */
export const AttemptContext = createContext(0);

/** A part of the pane that is fetched when it is first shown. React alone would not forget a failure. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const parts = new Map<number, LazyExoticComponent<ComponentType<P>>>();
  return function Part(props: P) {
    const attempt = useContext(AttemptContext);
    const Loaded = parts.get(attempt) ?? lazy(async () => ({ default: await load() }));
    parts.set(attempt, Loaded);
    return <Loaded {...props} />;
  };
}
