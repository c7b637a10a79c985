import { keepPlace, readPlace } from "./settings";
import { currentPlace, openPlace, type Place } from "./place";
import type { WorkbookState } from "./useWorkbook";

/** Views that are always in sight, and those behind "More". */
export type Places = { readonly tabs: readonly Place[]; readonly more: readonly Place[] };

const nothing: Places = { tabs: [], more: [] };

const places: Readonly<Record<WorkbookState["kind"], Places>> = {
  reading: nothing,
  broken: nothing,
  none: nothing,
  team: {
    tabs: ["week", "charts", "tests"],
    more: ["measures", "coach", "ideas", "assessment", "reports", "check", "start"],
  },
  round: { tabs: ["start", "split"], more: [] },
};

/** Where a workbook opens the first time. */
const first: Readonly<Partial<Record<WorkbookState["kind"], Place>>> = { team: "week", round: "split" };

/** Only what the workbook has; the chart of a column is there while it is open. */
export function placesOf({ kind }: WorkbookState, place: Place): Places {
  const own = places[kind];
  if (place !== "column") return own;
  return own.tabs.length === 0
    ? { tabs: ["start", place], more: [] }
    : { ...own, more: [...own.more, place] };
}

/** The place that is shown: the one that was asked for, where this workbook has it. */
export function shownPlace({ tabs, more }: Places, place: Place): Place {
  return [...tabs, ...more].includes(place) ? place : "start";
}

/** A workbook of ours opens where the person last was in one like it, unless a ribbon button asked for something. */
export function openFirst({ kind }: WorkbookState): void {
  if (currentPlace() !== "start") return;
  const last = readPlace(kind);
  const { tabs, more } = places[kind];
  const next = last !== null && [...tabs, ...more].includes(last) ? last : first[kind];
  if (next !== undefined) openPlace(next);
}

/** Remembers where the person is in workbooks of this kind. */
export function rememberPlace({ kind }: WorkbookState, place: Place): void {
  if (place !== "column" && kind in first) keepPlace(kind, place);
}
