import { mean } from "../measurement/control/mean";
import type { Serial } from "../shared/calendar";
import { clearance, extraPerWeek, wholeWeeks, type QueuePlan } from "./clearance";
import { flowWeeks, type FlowRecord } from "./flowRecord";
import { meanWait } from "./queueFormulas";

/** What becomes of a team's queue if its weeks go on as planned; `null` where the weeks do not say. */
export type FlowOutlook = {
  /** The latest week with numbers. */
  readonly lastWeek: Serial | null;
  readonly backlog: number;
  /** A week, as planned or as the weeks were on average. */
  readonly demand: number | null;
  readonly capacity: number | null;
  /** Weeks of mean wait, by Little's law. */
  readonly meanWait: number | null;
} & FlowClearing;

type FlowClearing = {
  /** Weeks until the queue is at its target, parts of a week included; `null` also when it never is. */
  readonly clearing: number | null;
  readonly weeks: number | null;
  /** The week at whose end the queue is at its target. */
  readonly clearedIn: Serial | null;
  /** Slots a week more than planned that bring the queue to its target in the weeks of the plan. */
  readonly extra: number | null;
};

type Means = { readonly [Column in "demand" | "capacity" | "activity" | "backlog"]: number | null };

/** The outlook of a queue; the sheet's formulas say the same. */
export function flowOutlook(record: FlowRecord): FlowOutlook {
  const weeks = flowWeeks(record);
  const last = weeks.findLast(({ backlog }) => backlog !== null);
  const meanOf = (column: keyof Means) => mean(weeks.flatMap((week) => week[column] ?? []));
  const means: Means = {
    demand: record.plan.demand ?? meanOf("demand"),
    capacity: record.plan.capacity ?? meanOf("capacity"),
    activity: meanOf("activity"),
    backlog: meanOf("backlog"),
  };
  const lastWeek = last?.week ?? null;
  const backlog = last?.backlog ?? record.start;
  return {
    lastWeek,
    backlog,
    demand: means.demand,
    capacity: means.capacity,
    ...clearingOf(planOf(record, means, backlog), record.plan.weeks, lastWeek),
    meanWait: waitOf(means),
  };
}

function planOf({ plan }: FlowRecord, { demand, capacity }: Means, backlog: number): QueuePlan | null {
  if (demand === null || capacity === null) return null;
  return { backlog, demand, capacity, target: plan.target };
}

function clearingOf(plan: QueuePlan | null, within: number, lastWeek: Serial | null): FlowClearing {
  const clearing = plan && clearance(plan);
  const weeks = clearing === null ? null : wholeWeeks(clearing);
  return {
    clearing,
    weeks,
    clearedIn: weeks === null || weeks === 0 || lastWeek === null ? null : lastWeek + 7 * weeks,
    extra: plan && within > 0 ? extraPerWeek(plan, within) : null,
  };
}

const waitOf = ({ backlog, activity }: Means): number | null =>
  backlog === null || activity === null ? null : meanWait(backlog, activity);
