import type { PlanEvent } from "../../domain/round/plan/planEvents";
import { planWorkshops } from "../../domain/round/plan/planWorkshops";
import type { RoundPlan } from "../../domain/round/plan/RoundPlan";
import { calendarText } from "../../i18n/calendar/calendarText";
import type { Language } from "../../i18n/language";
import { scheduleText } from "../../i18n/schedule/scheduleText";

/** "Työpaja 1, päivä 1/2" */
export function eventName(
  { kind, workshop, nth }: Pick<PlanEvent, "kind" | "workshop" | "nth">,
  { rows }: RoundPlan,
  language: Language,
): string {
  const text = scheduleText[language];
  if (kind === "cancellation") return calendarText[language].term(workshop);
  const days = planWorkshops(rows.workshopRows)[workshop - 1]?.length ?? 1;
  const name = text.kinds[kind](workshop);
  return kind === "workshop" && days > 1 ? `${name}, ${text.day(nth, days)}` : name;
}
