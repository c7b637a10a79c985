import { events, proposedKinds } from "../events";
import type { Serial } from "../../shared/calendar";
import { clockOfDay, clockOfSession, type Clock } from "./clock";
import { planWorkshops } from "./planWorkshops";
import { WORKSHOPS, type RoundPlan } from "./RoundPlan";
import { slotNo, type TimelineKind } from "./timeline";

/** What happens in a round that is planned. */
export type PlanEvent = {
  readonly kind: TimelineKind;
  readonly workshop: number;
  /** Which of several of a kind and workshop, from 1: a workshop's day, a session, a term. */
  readonly nth: number;
  readonly day: Serial;
  /** `null` = all day. */
  readonly clock: Clock | null;
  /** The handbook leaves the day open, and nobody has agreed on one. */
  readonly isProposed: boolean;
  /** The position of the row that it was typed in, among sessions or terms; `null` where it follows from the dates. */
  readonly row: number | null;
};

/** A coaching session that is agreed on, not the day that the handbook proposes. */
export const isSession = ({ kind, row }: PlanEvent): boolean => kind === "coaching" && row !== null;

/**
 * Everything that is in the calendar of a round, in the order of the days: what follows from the workshops' dates, with
 * the hours that the programme gives; the coaching sessions that are agreed on in place of the proposed day; the days
 * after which cancelling costs. As in the sheet's timeline, poster and report wait for the date of the last workshop.
 */
export function planEvents(plan: RoundPlan): readonly PlanEvent[] {
  const sessions = agreedSessions(plan);
  const agreed = new Set(sessions.map(({ workshop }) => workshop));
  const found = [
    ...datedEvents(plan).filter(({ kind, workshop }) => kind !== "coaching" || !agreed.has(workshop)),
    ...sessions,
    ...terms(plan),
  ];
  return found.sort((a, b) => a.day - b.day || lineOf(a) - lineOf(b) || a.nth - b.nth);
}

const lineOf = ({ kind, workshop }: PlanEvent): number => slotNo(kind, workshop);

function datedEvents(plan: RoundPlan): readonly PlanEvent[] {
  const workshops = planWorkshops(plan.rows.workshopRows);
  const isWhole = workshops.length === WORKSHOPS;
  return events(workshops).flatMap(({ kind, workshop, day }): readonly PlanEvent[] => {
    if (!isWhole && (kind === "poster" || kind === "report")) return [];
    const nth = kind === "workshop" ? 1 + (workshops[workshop - 1] ?? []).indexOf(day) : 1;
    const clock = kind === "workshop" ? clockOfDay(plan, workshop, nth) : null;
    return [{ kind, workshop, nth, day, clock, isProposed: proposedKinds.has(kind), row: null }];
  });
}

/** Sessions that have a day and belong to a talk between two workshops. */
const agreedSessions = ({ rows }: RoundPlan): readonly PlanEvent[] => {
  const nths = nthsOf(rows.sessionRows.map(({ talk }) => talk));
  return rows.sessionRows.flatMap((session, row): readonly PlanEvent[] => {
    const { talk: workshop, day } = session;
    if (day === null || workshop === null || slotNo("coaching", workshop) === 0) return [];
    const [nth = 1, clock] = [nths[row], clockOfSession(session)];
    return [{ kind: "coaching", workshop, nth, day, clock, isProposed: false, row }];
  });
};

const terms = ({ rows }: RoundPlan): readonly PlanEvent[] => {
  const nths = nthsOf(rows.termRows.map(({ workshop }) => workshop));
  return rows.termRows.flatMap(({ workshop, lastDay: day }, row): readonly PlanEvent[] => {
    if (day === null || workshop === null || slotNo("cancellation", workshop) === 0) return [];
    const [nth = 1, clock] = [nths[row], null];
    return [{ kind: "cancellation", workshop, nth, day, clock, isProposed: false, row }];
  });
};

/** Each row's number among those of its workshop in the order of the sheet: a day that is agreed on later moves none. */
const nthsOf = (workshops: readonly (number | null)[]): readonly number[] =>
  workshops.map((own, row) => workshops.slice(0, row + 1).filter((workshop) => workshop === own).length);
