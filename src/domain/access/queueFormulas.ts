import { ratio } from "../measurement/ratio";

/**
 * Mean wait in the throughput's unit of time; `null` when nothing moves.
 *
 * @see Little JDC. A proof for the queuing formula L = λW. Oper Res 1961;9:383
 * @example
 * meanWait(240, 120);
 * // => 2
 */
export const meanWait = (queue: number, throughput: number): number | null => ratio(queue, throughput);

/** The queue that a mean wait keeps up. */
export const meanQueue = (demand: number, wait: number): number => demand * wait;

/** Demand of capacity: above 1 the queue grows without end; `null` without capacity. */
export const queueLoad = (demand: number, capacity: number): number | null => ratio(demand, capacity);

/**
 * The largest queue in which nearly everybody is seen within the target: with a factor of 4 about 98 % of waits that
 * are spread exponentially.
 *
 * @param wait - the target, in the unit of time of the demand
 * @see Fong K et al. Waiting list targets; NHSRwaitinglist
 * @example
 * targetQueue(30, 52, 4);
 * // => 390
 */
export const targetQueue = (demand: number, wait: number, factor = 4): number => (demand * wait) / factor;

/** Twice the mean wait of the target: above 1 the target is missed by many. */
export const pressure = (wait: number, target: number): number | null => ratio(2 * wait, target);

/** Capacity a period that brings the queue to its target in so many periods. */
export const reliefCapacity = (demand: number, queue: number, target: number, periods: number): number =>
  demand + (queue - target) / periods;
