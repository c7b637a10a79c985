/** Where the pane can stand; "column" is the run chart of the column that is selected in the sheet. */
export const placeIds = [
  "start",
  "week",
  "charts",
  "tests",
  "ideas",
  "assessment",
  "coach",
  "reports",
  "measures",
  "split",
  "column",
  "check",
] as const;
export type Place = (typeof placeIds)[number];

// Pane and ribbon buttons run in one shared runtime, so that a module is enough for them to meet in.
let place: Place = "start";
const listeners = new Set<(place: Place) => void>();

export const currentPlace = (): Place => place;

/** Go to a place; listeners hear of it also when the pane stands there already, as the selection may be another. */
export function openPlace(next: Place): void {
  place = next;
  for (const listener of [...listeners]) listener(next);
}

/** @returns a function that ends the listening */
export function onPlace(listener: (place: Place) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
