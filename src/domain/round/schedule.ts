import { partsOf, serialOf, type Serial } from "../shared/calendar";
import { businessDayUpTo, isWeekend } from "./businessDays";
import { holidayOn } from "./holidays";

/** The days of one workshop, first to last. */
export type Workshop = readonly Serial[];

/** What is wrong with the dates, or at least odd; `workshop` counts from 1. */
export type ScheduleProblem = {
  readonly code: "ORDER" | "NOT_CONSECUTIVE" | "HOLIDAY" | "PRIOR_EVENING_IS_HOLIDAY" | "JULY" | "WEEKEND";
  readonly workshop: number;
  readonly day?: Serial;
};

export type Schedule = {
  /** One month before the first workshop, on a business day. */
  readonly infoSession: Serial;
  /** Names are due 14 days before each workshop … */
  readonly listsDue: readonly Serial[];
  /** … and by then means the last business day up to it. */
  readonly listsDueEffective: readonly Serial[];
  readonly priorEvenings: readonly Serial[];
  /** Days from the last day of a workshop to the first day of the next. */
  readonly gapDays: readonly number[];
  readonly totalDays: number;
  /** Workshops, counted from 1, in which teams assess themselves. */
  readonly selfAssessmentAt: readonly number[];
  readonly problems: readonly ScheduleProblem[];
};

const LIST_DUE_DAYS = 14;

/** Ours: most of Finland is on holiday. */
export const JULY = 7;

/**
 * The dates that follow from the workshops' dates.
 *
 * @param workshops - at least one, each with at least one day
 * @see the organiser's handbook: information session about a month before, names two weeks before, self-assessment in
 * workshops 2–4
 */
export function schedule(workshops: readonly Workshop[]): Schedule {
  const firsts = workshops.map(([first = 0]) => first);
  const lasts = workshops.map((days) => days.at(-1) ?? 0);
  const listsDue = firsts.map((first) => first - LIST_DUE_DAYS);
  return {
    infoSession: businessDayUpTo(monthBefore(firsts[0] ?? 0)),
    listsDue,
    listsDueEffective: listsDue.map(businessDayUpTo),
    priorEvenings: firsts.map((first) => first - 1),
    gapDays: firsts.slice(1).map((first, index) => first - (lasts[index] ?? 0)),
    totalDays: workshops.reduce((sum, days) => sum + days.length, 0),
    selfAssessmentAt: workshops.map((_, index) => index + 1).slice(1),
    problems: workshops.flatMap((days, index) => problemsOf(days, index + 1, lasts[index - 1])),
  };
}

/** The same day of the month before, or its last day where it is shorter. */
function monthBefore(day: Serial): Serial {
  const { year, month, day: date } = partsOf(day);
  const lastOfMonthBefore = serialOf(`${year}-${String(month).padStart(2, "0")}-01`) - 1;
  return lastOfMonthBefore - Math.max(0, partsOf(lastOfMonthBefore).day - date);
}

function problemsOf(
  days: Workshop,
  workshop: number,
  before: Serial | undefined,
): readonly ScheduleProblem[] {
  const [first = 0] = days;
  const evening = first - 1;
  return [
    ...(before !== undefined && first <= before ? [{ code: "ORDER", workshop } as const] : []),
    ...(days.some((day, index) => day !== first + index)
      ? [{ code: "NOT_CONSECUTIVE", workshop } as const]
      : []),
    ...(holidayOn(evening) === null ? [] : [{ code: "PRIOR_EVENING_IS_HOLIDAY", workshop } as const]),
    ...days.flatMap((day): ScheduleProblem[] => {
      if (holidayOn(day) !== null) return [{ code: "HOLIDAY", workshop, day }];
      if (isWeekend(day)) return [{ code: "WEEKEND", workshop, day }];
      return partsOf(day).month === JULY ? [{ code: "JULY", workshop, day }] : [];
    }),
  ];
}
