import { reliefCapacity } from "./queueFormulas";

/** A steady plan, everything a week. */
export type QueuePlan = {
  readonly backlog: number;
  readonly demand: number;
  readonly capacity: number;
  /** The queue that is wanted; 0 clears it. */
  readonly target: number;
};

/** A queue of 24.000000001 weeks is 24 weeks. */
const PLACES = 1e9;

/**
 * Weeks until the queue is down to its target, parts of a week included; `null` when it never is.
 *
 * @example
 * clearance({ backlog: 100, demand: 97, capacity: 104, target: 2 });
 * // => 14
 */
export function clearance({ backlog, demand, capacity, target }: QueuePlan): number | null {
  if (backlog <= target) return 0;
  return capacity > demand ? (backlog - target) / (capacity - demand) : null;
}

/** The whole weeks of a clearance: in the last of them the queue reaches its target. */
export const wholeWeeks = (weeks: number): number => Math.ceil(Math.round(weeks * PLACES) / PLACES);

/** Appointments a week more than now, so that the queue is at its target in so many weeks. */
export const extraPerWeek = ({ backlog, demand, capacity, target }: QueuePlan, weeks: number): number =>
  reliefCapacity(demand, backlog, target, weeks) - capacity;

/**
 * The queue at the end of each coming week. It stops at the target, where capacity is cut back, or at 0.
 *
 * @example
 * forecast({ backlog: 20, demand: 10, capacity: 18, target: 0 }, 4);
 * // => [12, 4, 0, 0]
 */
export function forecast(plan: QueuePlan, weeks: number): readonly number[] {
  const { backlog, demand, capacity, target } = plan;
  const floor = backlog > target ? target : 0;
  return Array.from({ length: weeks }, (_, index) =>
    Math.max(floor, backlog + (index + 1) * (demand - capacity)),
  );
}
