import type { Serial } from "../shared/calendar";
import type { FlowInput } from "./flowColumns";
import { weekFlow, type FlowFacts } from "./weekFlow";

/** The sheet on which demand and capacity are typed. */
export type FlowRecord = {
  /** The queue before the first week. */
  readonly start: number;
  readonly plan: FlowPlan;
  readonly rows: readonly FlowRow[];
};

/** What the clearing of the queue is planned with; `null` takes the mean of the weeks. */
type FlowPlan = {
  readonly target: number;
  readonly demand: number | null;
  readonly capacity: number | null;
  /** Weeks in which the queue should be at its target. */
  readonly weeks: number;
};

/** A week as it is typed; the unmet demand is part of the demand. */
export type FlowRow = Readonly<Record<FlowInput, number | null>> & {
  /** The Monday. */
  readonly week: Serial;
};

export const noFlow: Readonly<Record<FlowInput, null>> = {
  external: null,
  internal: null,
  unmet: null,
  capacity: null,
  booked: null,
  activity: null,
  noShows: null,
  removed: null,
  counted: null,
};

/** Weeks in which a queue should be gone unless a team says otherwise. */
const CLEAR_IN = 12;

/** A queue that nobody has counted yet, in these weeks. */
export const emptyFlow = (mondays: readonly Serial[]): FlowRecord => ({
  start: 0,
  plan: { target: 0, demand: null, capacity: null, weeks: CLEAR_IN },
  rows: mondays.map((week) => ({ week, ...noFlow })),
});

/** The weeks from the oldest on, whatever their order on the sheet, with what each comes to. */
export function flowWeeks({ start, rows }: FlowRecord): readonly (FlowRow & FlowFacts)[] {
  const sorted = [...rows].sort((a, b) => a.week - b.week);
  const facts = weekFlow(start, sorted);
  return sorted.map((row, index) => ({ ...row, ...(facts[index] as FlowFacts) }));
}
