import type { Step } from "./TeamBook";

const MINUTES_A_DAY = 24 * 60;

/** What a value stream comes to; `null` until a step has its times. */
export type ProcessFacts = {
  readonly touchMinutes: number;
  readonly waitDays: number;
  /** Calendar days from the first step to the end of the last. */
  readonly leadDays: number | null;
  /** The part of the lead time in which nothing happens for the client. */
  readonly waitingShare: number | null;
  /** The part of clients for whom every step goes right the first time. */
  readonly rightShare: number | null;
};

/** @param steps - in the order of the process; touch in minutes, waiting before the step in days, right as a share */
export function processFacts(steps: readonly Step[]): ProcessFacts {
  const sum = (pick: (step: Step) => number | null) =>
    steps.reduce((all, step) => all + (pick(step) ?? 0), 0);
  const touchMinutes = sum(({ touch }) => touch);
  const waitDays = sum(({ wait }) => wait);
  const timed = steps.some(({ touch, wait }) => touch !== null || wait !== null);
  const leadDays = waitDays + touchMinutes / MINUTES_A_DAY;
  const rights = steps.flatMap(({ right }) => (right === null ? [] : [right]));
  return {
    touchMinutes,
    waitDays,
    leadDays: timed ? leadDays : null,
    waitingShare: timed && leadDays > 0 ? waitDays / leadDays : null,
    rightShare: rights.length === 0 ? null : rights.reduce((all, right) => all * right, 1),
  };
}
