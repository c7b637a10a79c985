import { partsOf, type Serial } from "../shared/calendar";
import { businessDayFrom, businessDayUpTo, isBusinessDay } from "./businessDays";
import { JULY, schedule, type Workshop } from "./schedule";

/** What happens in a round; of several on one day the earlier in this list comes first. */
export const eventKinds = [
  "info",
  "preAssignment",
  "listDue",
  "priorEvening",
  "workshop",
  "coaching",
  "selfAssessment",
  "feedback",
  "poster",
  "report",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** A day of the round's calendar; `workshop` counts from 1, for a coaching session it is the one before. */
export type RoundEvent = { readonly day: Serial; readonly kind: EventKind; readonly workshop: number };

/** Kinds whose day the handbook leaves open: the day is our proposal. */
export const proposedKinds: ReadonlySet<EventKind> = new Set([
  "preAssignment",
  "coaching",
  "selfAssessment",
  "feedback",
  "poster",
  "report",
]);

/** Ours: coaches read and printers print for a week. */
const READING_DAYS = 7;

/**
 * Everything that follows from the workshops' dates, in the order of the days.
 *
 * By the handbook: the information session a month before; names 14 days before each workshop, at the latest on the
 * last business day up to it; arrival the evening before; the workshops' days. The handbook names these without a
 * day, the day is ours: the pre-assignment a week before workshop 1 and the poster a week before the last workshop
 * (last business day up to it); the self-assessment on the first day of workshops 2–4; coaching midway between two
 * workshops; feedback on the first business day after each; the report on the first day of the last workshop. A
 * round of one workshop has neither poster nor report.
 *
 * @param workshops - in their order, each with at least one day, as schedule() takes them
 * @see the organiser's handbook, steps 3, 4, 6–8, 12 and 13
 */
export function events(workshops: readonly Workshop[]): readonly RoundEvent[] {
  if (workshops.length === 0) return [];
  const found = [
    ...eventsBefore(workshops),
    ...eventsAt(workshops),
    ...coachings(workshops),
    ...endOf(workshops),
  ];
  return found.sort((a, b) => a.day - b.day || eventKinds.indexOf(a.kind) - eventKinds.indexOf(b.kind));
}

function eventsBefore(workshops: readonly Workshop[]): readonly RoundEvent[] {
  const { infoSession, listsDueEffective, priorEvenings } = schedule(workshops);
  const [[first = 0] = []] = workshops;
  return [
    { day: infoSession, kind: "info", workshop: 1 },
    { day: businessDayUpTo(first - READING_DAYS), kind: "preAssignment", workshop: 1 },
    ...listsDueEffective.map((day, index): RoundEvent => ({ day, kind: "listDue", workshop: index + 1 })),
    ...priorEvenings.map((day, index): RoundEvent => ({ day, kind: "priorEvening", workshop: index + 1 })),
  ];
}

function eventsAt(workshops: readonly Workshop[]): readonly RoundEvent[] {
  const { selfAssessmentAt } = schedule(workshops);
  return workshops.flatMap((days, index): RoundEvent[] => {
    const workshop = index + 1;
    const [first = 0] = days;
    return [
      ...days.map((day): RoundEvent => ({ day, kind: "workshop", workshop })),
      ...(selfAssessmentAt.includes(workshop)
        ? [{ day: first, kind: "selfAssessment", workshop } as const]
        : []),
      { day: businessDayFrom((days.at(-1) ?? first) + 1), kind: "feedback", workshop },
    ];
  });
}

/** Between two workshops without a working day there is none. */
function coachings(workshops: readonly Workshop[]): readonly RoundEvent[] {
  return workshops.slice(1).flatMap(([next = 0], index): RoundEvent[] => {
    const day = midwayBetween(workshops[index]?.at(-1) ?? 0, next);
    return day === null ? [] : [{ day, kind: "coaching", workshop: index + 1 }];
  });
}

/** The middle one of the business days between, of two the earlier. July does not count: the teams are on holiday. */
function midwayBetween(last: Serial, next: Serial): Serial | null {
  const days: Serial[] = [];
  for (let day = last + 1; day < next; day += 1) {
    if (isBusinessDay(day) && partsOf(day).month !== JULY) days.push(day);
  }
  return days[(days.length - 1) >> 1] ?? null;
}

function endOf(workshops: readonly Workshop[]): readonly RoundEvent[] {
  const workshop = workshops.length;
  if (workshop < 2) return [];
  const [first = 0] = workshops.at(-1) ?? [];
  return [
    { day: businessDayUpTo(first - READING_DAYS), kind: "poster", workshop },
    { day: first, kind: "report", workshop },
  ];
}
