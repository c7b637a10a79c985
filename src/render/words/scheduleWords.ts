import { proposedKinds, type RoundEvent } from "../../domain/round/events";
import { holidayOn } from "../../domain/round/holidays";
import type { Conflict } from "../../domain/round/conflicts";
import type { Workshop } from "../../domain/round/schedule";
import { isoOf, mondayOf, type Serial } from "../../domain/shared/calendar";
import { writeDay } from "../../i18n/days";
import { holidayText } from "../../i18n/holidays/holidayText";
import type { Language } from "../../i18n/language";
import { scheduleText } from "../../i18n/schedule/scheduleText";

/** The day of a problem: the day itself, the evening before, or the workshop's first day. */
function dayOf({ code, day, workshop }: Conflict, workshops: readonly Workshop[]): Serial {
  const first = workshops[workshop - 1]?.[0] ?? 0;
  return day ?? (code === "PRIOR_EVENING_IS_HOLIDAY" ? first - 1 : first);
}

/** What is odd about the dates, and what to do, as a sentence. */
export function problemWords(problem: Conflict, workshops: readonly Workshop[], language: Language): string {
  const day = dayOf(problem, workshops);
  const holiday = holidayOn(day);
  return scheduleText[language].problems[problem.code]({
    workshop: problem.workshop,
    day: writeDay(isoOf(day), language),
    holiday: holiday === null ? "" : holidayText[language][holiday],
  });
}

export type EventWords = {
  readonly weekday: string;
  readonly day: string;
  readonly what: string;
  /** The day is our proposal: the handbook leaves it open. */
  readonly proposed: boolean;
};

/** An event of the round's calendar; a workshop of many days says which of them it is. */
export function eventWords(
  { day, kind, workshop }: RoundEvent,
  workshops: readonly Workshop[],
  language: Language,
): EventWords {
  const text = scheduleText[language];
  const days = workshops[workshop - 1] ?? [];
  const which = kind === "workshop" && days.length > 1 ? text.day(days.indexOf(day) + 1, days.length) : "";
  return {
    weekday: text.weekdays[day - mondayOf(day)] ?? "",
    day: writeDay(isoOf(day), language),
    what: [text.kinds[kind](workshop), which].filter((part) => part !== "").join(", "),
    proposed: proposedKinds.has(kind),
  };
}
