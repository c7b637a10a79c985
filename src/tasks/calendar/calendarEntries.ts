import { teamsIn, type Clock } from "../../domain/round/plan/clock";
import { isSession, planEvents, type PlanEvent } from "../../domain/round/plan/planEvents";
import type { RoundPlan } from "../../domain/round/plan/RoundPlan";
import type { TimelineKind } from "../../domain/round/plan/timeline";
import { utcOfHelsinki } from "../../domain/shared/helsinkiTime";
import { calendarText } from "../../i18n/calendar/calendarText";
import type { Language } from "../../i18n/language";
import { writePercent } from "../../i18n/numbers";
import { sheetText } from "../../i18n/sheets/sheetText";
import type { CalendarEntry, EntryTime } from "../../render/ical/CalendarEntry";
import { eventName } from "../round/eventName";

/** When people are somewhere, at an hour or the whole day of a workshop; an hour that is not known blocks no day. */
const isBusy = ({ kind, clock }: PlanEvent): boolean => kind === "workshop" || clock !== null;

/** What takes days to put right is reminded of a week before. */
const SLOW: ReadonlySet<TimelineKind> = new Set([
  "preAssignment",
  "listDue",
  "poster",
  "report",
  "cancellation",
]);
const A_WEEK = 7;

/**
 * Everything in a round's calendar, in words.
 *
 * @param uidOf - the uid of an entry by what it is: it does not depend on its date
 */
export function calendarEntries(
  plan: RoundPlan,
  round: string,
  language: Language,
  uidOf: (what: string) => string,
): readonly CalendarEntry[] {
  return planEvents(plan).map((event): CalendarEntry => {
    const { kind, workshop, nth } = event;
    return {
      uid: uidOf(`${kind}-${workshop}-${nth}`),
      time: timeOf(event),
      summary: calendarText[language].summary(whatOf(event, plan, language), round),
      location: kind === "workshop" ? (plan.rows.workshopRows[workshop - 1]?.place ?? "") : "",
      description: [...detailsOf(event, plan, language), calendarText[language].made].join("\n"),
      isBusy: isBusy(event),
      // The other proposed days are deadlines.
      isTentative: kind === "coaching" && event.isProposed,
      reminderDays: SLOW.has(kind) ? A_WEEK : 1,
    };
  });
}

const timeOf = ({ day, clock }: PlanEvent): EntryTime =>
  clock === null ? { day } : { from: momentAt(day, clock.from), to: momentAt(day, clock.to) };

const momentAt = (day: PlanEvent["day"], minute: Clock["from"]) => utcOfHelsinki({ day, minute });

/** "Työpaja 1, päivä 1/2"; of sessions the group. */
function whatOf(event: PlanEvent, plan: RoundPlan, language: Language): string {
  const name = eventName(event, plan, language);
  return isSession(event) ? `${name}, ${calendarText[language].group(event.nth)}` : name;
}

/** Lines under the heading: who comes, what it costs, or why it is this day. */
function detailsOf(event: PlanEvent, plan: RoundPlan, language: Language): readonly string[] {
  const { kind, row } = event;
  if (row === null) return [calendarText[language].basis(sheetText[language].plan.card.basis[kind])];
  return kind === "coaching" ? sessionDetails(row, plan, language) : termDetails(row, plan, language);
}

function sessionDetails(row: number, { rows }: RoundPlan, language: Language): readonly string[] {
  const session = rows.sessionRows[row];
  if (!session) return [];
  const { teams, coach } = calendarText[language];
  const names = teamsIn(session);
  return [
    ...(names.length === 0 ? [] : [teams(names.join(", "))]),
    ...(session.coach === "" ? [] : [coach(session.coach)]),
  ];
}

function termDetails(row: number, { rows }: RoundPlan, language: Language): readonly string[] {
  const { fee = null, what = "" } = rows.termRows[row] ?? {};
  return [
    ...(fee === null ? [] : [calendarText[language].fee(writePercent(fee, language))]),
    ...(what === "" ? [] : [what]),
  ];
}
