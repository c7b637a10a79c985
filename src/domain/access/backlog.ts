/** A week's change of the queue; what is missing counts as 0, a week with nothing at all is a gap. */
export type QueueWeek = {
  readonly demand: number | null;
  readonly activity: number | null;
  /** Left the queue for another reason than an appointment. */
  readonly removed: number | null;
};

/**
 * The computed queue at the end of each week: backlog before + demand − activity − removals; `null` for a week
 * without numbers, over which the queue is carried.
 *
 * @param start - the queue before the first week
 * @see IHI, Measure the Backlog
 * @example
 * backlog(240, [{ demand: 140, activity: 124, removed: null }, { demand: 153, activity: 125, removed: 2 }]);
 * // => [256, 282]
 */
export function backlog(start: number, weeks: readonly QueueWeek[]): readonly (number | null)[] {
  let queue = start;
  return weeks.map(({ demand, activity, removed }) => {
    if (demand === null && activity === null && removed === null) return null;
    queue += (demand ?? 0) - (activity ?? 0) - (removed ?? 0);
    return queue;
  });
}
