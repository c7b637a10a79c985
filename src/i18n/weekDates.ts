import type { Language } from "./language";

/** A day of the calendar; months from 1. */
type Day = { readonly year: number; readonly month: number; readonly day: number };

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The days of a week as people write them: "16.–22.11.2026", "16–22 Nov 2026". */
export function writeWeekDates(from: Day, to: Day, language: Language): string {
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  if (language === "en") {
    const month = (day: Day) => ` ${months[day.month - 1]}`;
    const start = `${from.day}${sameMonth ? "" : month(from)}${sameYear ? "" : ` ${from.year}`}`;
    return `${start}–${to.day}${month(to)} ${to.year}`;
  }
  const start = `${from.day}.${sameMonth ? "" : `${from.month}.`}${sameYear ? "" : from.year}`;
  return `${start}–${to.day}.${to.month}.${to.year}`;
}

/** An ISO date as people write it: "5.1.2026", "5 Jan 2026". */
export function writeDay(iso: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return language === "en" ? `${day} ${months[month - 1]} ${year}` : `${day}.${month}.${year}`;
}
