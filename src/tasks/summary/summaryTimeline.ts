import { isSession, planEvents, type PlanEvent } from "../../domain/round/plan/planEvents";
import type { RoundPlan } from "../../domain/round/plan/RoundPlan";
import { isoOf, mondayOf, type Serial } from "../../domain/shared/calendar";
import { writeDay } from "../../i18n/days";
import type { Language } from "../../i18n/language";
import { scheduleText } from "../../i18n/schedule/scheduleText";
import { sheetText } from "../../i18n/sheets/sheetText";
import { summaryText } from "../../i18n/summary/summaryText";
import type { SummaryEvent } from "../../render/report/RoundSummary";
import { eventName } from "../round/eventName";

/** The round's days in words; the sessions of one talk are one line, on the day of the first. */
export function summaryTimeline(plan: RoundPlan, today: Serial, language: Language): readonly SummaryEvent[] {
  const events = planEvents(plan);
  const told = new Set<number>();
  return events.flatMap((event): readonly SummaryEvent[] => {
    if (!isSession(event)) return [lineOf(event, eventName(event, plan, language), today, language)];
    if (told.has(event.workshop)) return [];
    told.add(event.workshop);
    const groups = events.filter((other) => isSession(other) && other.workshop === event.workshop).length;
    const what = `${eventName(event, plan, language)}, ${summaryText[language].groups(groups)}`;
    return [lineOf(event, what, today, language)];
  });
}

function lineOf(event: PlanEvent, what: string, today: Serial, language: Language): SummaryEvent {
  const { day, kind } = event;
  const { basis } = sheetText[language].plan.card;
  return {
    day: `${scheduleText[language].weekdays[day - mondayOf(day)] ?? ""} ${writeDay(isoOf(day), language)}`,
    what,
    left: summaryText[language].left(day - today),
    // A session's day is agreed on, as a workshop's is.
    basis: basis[isSession(event) ? "workshop" : kind],
    isPast: day < today,
  };
}
