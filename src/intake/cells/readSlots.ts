import type { Serial } from "../../domain/shared/calendar";
import { readDay } from "./readDay";

/** Free slots of a pasted list, and the lines in which none could be read. */
export type ReadSlots = {
  /** Serials with their time as the fraction, in the order of the lines. */
  readonly slots: readonly number[];
  /** Lines count from 1. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
};

const WEEKDAY =
  /^(?:ma|ti|ke|to|pe|la|su|må|tis|ons?|tors?|fre?|lör|sön|mon|tue|wed|thu|fri|sat|sun)[a-zåäö]*\.?,?\s+/i;
/** A year may stand apart only before a time: "24.11. 2020" may be twenty past eight in the evening. */
const DAY =
  /^(\d{1,2}\.\s?\d{1,2}\.?(?:20\d{2}(?!\d)|\s20\d{2}(?=[\s,;]+(?:klo|kl\.?|at)?\s*\d{1,2}[.:]\d{2}(?!\d))|\d{2}(?=\s|$))?|\d{4}-\d{1,2}-\d{1,2})/i;
/** A time, or a span whose beginning counts; before it "klo", "kl" or "T", after it anything. */
const TIME = /^[\s,;T]*(?:klo|kl\.?|at)?\s*(\d{1,2})[.:](\d{2})(?!\d)/i;
/** A time or a span before its day: what parts them may be a point too. */
const TIME_FIRST =
  /^(?:klo|kl\.?|at)?\s*(\d{1,2})[.:](\d{2})(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?(\.?)[\s,;]+(?=\S)/i;
const MINUTES_A_DAY = 1440;

/** A slot of which only the day is known is still ahead whatever the hour. */
const LAST_MINUTE = (MINUTES_A_DAY - 1) / MINUTES_A_DAY;

/** A day without a year that would lie further back than this is of the next year. */
const DAYS_BACK = 60;

/**
 * Free slots as they are copied from an appointment book, one a line: "24.11. klo 8.20", "ti 24.11.2026 8:20–8:40",
 * "2026-11-24 08:20", or the time first: "8.20 24.11.". Of a day and a time that could be either, the one with a
 * point at its end is the day; without that difference the line is not read. Empty lines are passed over.
 *
 * @param sample - the sampling day, which says the year where none is written
 */
export function readSlots(text: string, sample: Serial): ReadSlots {
  const lines = text.split(/\r?\n/).map((each, index) => ({ line: index + 1, text: each.trim() }));
  const read = lines
    .filter((each) => each.text !== "")
    .map((each) => ({ ...each, slot: slotIn(each.text, sample) }));
  return {
    slots: read.flatMap(({ slot }) => slot ?? []),
    unread: read.flatMap(({ slot, ...each }) => (slot === null ? [each] : [])),
  };
}

function slotIn(text: string, sample: Serial): number | null {
  const dayFirst = slotOf(leadingDay(text, sample));
  const other = timeFirst(text, sample);
  if (dayFirst === null || other === null) return dayFirst ?? other?.slot ?? null;
  if (other.isTimePointed === other.isDayPointed) return null;
  return other.isDayPointed ? other.slot : dayFirst;
}

/** A line as if its time came first; whether there is a point after what would be the time, and the day. */
function timeFirst(text: string, sample: Serial) {
  const [lead, hour, minute, point] = TIME_FIRST.exec(text) ?? [];
  if (lead === undefined) return null;
  const leading = leadingDay(text.slice(lead.length), sample);
  if (leading === null || /\d/.test(leading.rest)) return null;
  const slot = at(leading.day, hour, minute);
  if (slot === null) return null;
  return { slot, isTimePointed: point !== "", isDayPointed: /\.$|\.\d+\.\d/.test(leading.written) };
}

type LeadingDay = { readonly day: Serial; readonly written: string; readonly rest: string };

/** The day that a text begins with, and what comes after it. */
function leadingDay(text: string, sample: Serial): LeadingDay | null {
  const plain = text.replace(WEEKDAY, "");
  const [written = ""] = DAY.exec(plain) ?? [];
  const day = dayIn(written.replace(/\s/g, ""), sample);
  return written === "" || day === null ? null : { day, written, rest: plain.slice(written.length) };
}

function slotOf(leading: LeadingDay | null): number | null {
  if (leading === null) return null;
  const { day, rest } = leading;
  const time = TIME.exec(rest);
  if (!time) return /\d/.test(rest) ? null : day + LAST_MINUTE;
  return at(day, time[1], time[2]);
}

function at(day: Serial, hour = "", minute = ""): number | null {
  const minutes = Number(hour) * 60 + Number(minute);
  return Number(minute) > 59 || minutes >= MINUTES_A_DAY ? null : day + minutes / MINUTES_A_DAY;
}

function dayIn(written: string, sample: Serial): Serial | null {
  const hasYear = /^\d+\.\d+\.\d|-/.test(written);
  const pointed = /^\d+\.\d+$/.test(written) ? `${written}.` : written;
  const day = readDay(pointed, sample);
  if (day === null || hasYear || day >= sample - DAYS_BACK) return day;
  // A year later, by the calendar: the days of a leap year count.
  return readDay(pointed, sample + 366 - DAYS_BACK);
}
