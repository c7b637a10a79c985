import { schedule, type ScheduleProblem, type Workshop } from "./schedule";

/** What is odd about the dates of a round, beside what `schedule` finds about single workshops. */
export type Conflict = Omit<ScheduleProblem, "code"> & {
  readonly code: ScheduleProblem["code"] | "TOO_CLOSE" | "OVER_A_YEAR";
};

/** Ours: in less time nothing can be measured and tried between two workshops. */
export const FEWEST_DAYS_BETWEEN = 28;

/** A round lasts about a year. @see the generic model */
export const MOST_DAYS_IN_ALL = 366;

/** Every conflict of the workshops' dates, workshop by workshop. */
export function conflicts(workshops: readonly Workshop[]): readonly Conflict[] {
  if (workshops.length === 0) return [];
  const { problems, gapDays } = schedule(workshops);
  const start = workshops[0]?.[0] ?? 0;
  return workshops.flatMap((days, index): readonly Conflict[] => {
    const workshop = index + 1;
    const gap = gapDays[index - 1];
    return [
      ...problems.filter((problem) => problem.workshop === workshop),
      ...(gap !== undefined && gap > 0 && gap < FEWEST_DAYS_BETWEEN
        ? [{ code: "TOO_CLOSE", workshop } as const]
        : []),
      ...((days.at(-1) ?? start) - start > MOST_DAYS_IN_ALL
        ? [{ code: "OVER_A_YEAR", workshop } as const]
        : []),
    ];
  });
}
