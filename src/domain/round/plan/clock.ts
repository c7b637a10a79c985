import { DAYS_A_WORKSHOP } from "./emptyPlan";
import type { PlanRow, RoundPlan } from "./RoundPlan";

/** From and to, in minutes from midnight. */
export type Clock = { readonly from: number; readonly to: number };

const AN_HOUR = 60;
const A_DAY = 24 * AN_HOUR;

/** When a day of a workshop begins and, by the minutes of its programme, ends; `null` without a programme. */
export function clockOfDay({ rows }: RoundPlan, workshop: number, day: number): Clock | null {
  const start = day > DAYS_A_WORKSHOP ? undefined : rows.dayRows[(workshop - 1) * DAYS_A_WORKSHOP + day - 1];
  if (!start || start.hour === null) return null;
  const minutes = rows.blockRows
    .filter((block) => block.workshop === workshop && block.day === day)
    .reduce((sum, block) => sum + (block.minutes ?? 0), 0);
  return clockFrom(start.hour * AN_HOUR + (start.minute ?? 0), minutes);
}

const SEATS = ["t1", "t2", "t3", "t4"] as const;

/** The teams that a coaching session hears, in their order. */
export const teamsIn = (session: PlanRow<"sessionRows">): readonly string[] =>
  SEATS.map((seat) => session[seat]).filter((team) => team !== "");

/** When a coaching session begins and, by its minutes for each team, ends; `null` while one of them is missing. */
export function clockOfSession(session: PlanRow<"sessionRows">): Clock | null {
  const from = minuteOf(session.start);
  return from === null ? null : clockFrom(from, (session.minutes ?? 0) * teamsIn(session).length);
}

/** Within one day; anything else is a slip. */
const clockFrom = (from: number, minutes: number): Clock | null =>
  minutes > 0 && from >= 0 && from + minutes <= A_DAY && Number.isInteger(from + minutes)
    ? { from, to: from + minutes }
    : null;

/** "9", "9.00", "klo 9:30", "0.15" for a quarter past midnight; with three decimals and more the part of a day. */
function minuteOf(text: string): number | null {
  const [, hour, minute = "0"] = /^(?:klo|kl\.?|at)?\s*(\d{1,2})(?:[.:](\d{2}))?$/i.exec(text) ?? [];
  if (hour !== undefined) return Number(minute) < AN_HOUR ? Number(hour) * AN_HOUR + Number(minute) : null;
  return /^0[.,]\d{3,}$/.test(text) ? Math.round(Number(text.replace(",", ".")) * A_DAY) : null;
}

/** The hour that Excel shows where a number below 1 stands: parts of a day as "18.00". */
export function clockText(partOfDay: number): string {
  const minutes = Math.round(partOfDay * A_DAY);
  return `${Math.floor(minutes / AN_HOUR)}.${String(minutes % AN_HOUR).padStart(2, "0")}`;
}
