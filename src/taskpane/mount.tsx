import { createRoot } from "react-dom/client";
import { App, type Surroundings } from "./App";

/** Shows the pane. */
export function mount(root: HTMLElement, surroundings: Surroundings): void {
  createRoot(root).render(<App {...surroundings} />);
}
