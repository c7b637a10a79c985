import type { EventKind } from "../events";
import { WORKSHOPS } from "./RoundPlan";

/** A line of the round's timeline: an event, or the first day on which cancelling begins to cost. */
export type TimelineKind = EventKind | "cancellation";
export type TimelineSlot = { readonly kind: TimelineKind; readonly workshop: number };

const before: readonly TimelineKind[] = ["cancellation", "listDue"];
const around: readonly TimelineKind[] = ["priorEvening", "workshop"];

/**
 * The lines of a round of four workshops, in the order in which they come when nothing is odd about the dates. A
 * workshop of two days is one line.
 */
export const timeline: readonly TimelineSlot[] = [
  { kind: "info", workshop: 1 },
  ...Array.from({ length: WORKSHOPS }, (_, index) => kindsOf(index + 1)).flat(),
];

function kindsOf(workshop: number): readonly TimelineSlot[] {
  const isFirst = workshop === 1;
  const isLast = workshop === WORKSHOPS;
  const kinds: readonly TimelineKind[] = [
    ...before,
    ...(isFirst ? (["preAssignment"] as const) : []),
    ...(isLast ? (["poster"] as const) : []),
    ...around,
    ...(isFirst ? [] : (["selfAssessment"] as const)),
    ...(isLast ? (["report"] as const) : []),
    "feedback",
    ...(isLast ? [] : (["coaching"] as const)),
  ];
  return kinds.map((kind) => ({ kind, workshop }));
}

/** The number of a line, from 1. */
export const slotNo = (kind: TimelineKind, workshop: number): number =>
  timeline.findIndex((slot) => slot.kind === kind && slot.workshop === workshop) + 1;
