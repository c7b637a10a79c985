import { ratio } from "../measurement/ratio";
import { backlog, type QueueWeek } from "./backlog";

/** A week as it is counted. Demand belongs to the day it is made, whichever week it is served. */
export type FlowWeek = {
  readonly external: number | null;
  readonly internal: number | null;
  /** Slots offered, filled or not. */
  readonly capacity: number | null;
  /** Appointments held. */
  readonly activity: number | null;
  readonly booked: number | null;
  readonly noShows: number | null;
  readonly removed: number | null;
  /** The queue as it was counted by hand. */
  readonly counted: number | null;
};

/** What a week comes to; `null` where a part is missing or a capacity is 0. */
export type FlowFacts = {
  readonly demand: number | null;
  readonly backlog: number | null;
  /** Counted − computed queue: the best finder of wrong entries. */
  readonly reconciliation: number | null;
  /** Activity of the slots offered, 0–1. */
  readonly utilisation: number | null;
  /** Capacity − demand. */
  readonly gap: number | null;
  readonly noShowRate: number | null;
  /** Weeks of work in the queue at this week's capacity. */
  readonly weeksOfWork: number | null;
};

/** The flow of a unit week by week. @param start - the queue before the first week */
export function weekFlow(start: number, weeks: readonly FlowWeek[]): readonly FlowFacts[] {
  const demands = weeks.map(demandOf);
  const queue = backlog(
    start,
    weeks.map(({ activity, removed }, index): QueueWeek => {
      return { demand: demands[index] ?? null, activity, removed };
    }),
  );
  return weeks.map((week, index) => factsOf(week, demands[index] ?? null, queue[index] ?? null));
}

function demandOf({ external, internal }: FlowWeek): number | null {
  return external === null && internal === null ? null : (external ?? 0) + (internal ?? 0);
}

function factsOf(week: FlowWeek, demand: number | null, queue: number | null): FlowFacts {
  const { capacity, activity, booked, noShows, counted } = week;
  return {
    demand,
    backlog: queue,
    reconciliation: difference(counted, queue),
    utilisation: ratio(activity, capacity),
    gap: difference(capacity, demand),
    noShowRate: ratio(noShows, booked),
    weeksOfWork: ratio(queue, capacity),
  };
}

const difference = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);
