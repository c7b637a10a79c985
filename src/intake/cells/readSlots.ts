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
const DAY = /^(\d{1,2}\.\s?\d{1,2}\.?(?:\s?\d{4}|\d{2}(?=\s|$))?|\d{4}-\d{1,2}-\d{1,2})/;
/** A time, or a span whose beginning counts; before it "klo", "kl" or "T", after it anything. */
const TIME = /^[\s,;T]*(?:klo|kl\.?|at)?\s*(\d{1,2})[.:](\d{2})(?!\d)/i;
const MINUTES_A_DAY = 1440;

/** A slot of which only the day is known is still ahead whatever the hour. */
const LAST_MINUTE = (MINUTES_A_DAY - 1) / MINUTES_A_DAY;

/** A day without a year that would lie further back than this is of the next year. */
const DAYS_BACK = 60;

/**
 * Free slots as they are copied from an appointment book, one a line: "24.11. klo 8.20", "ti 24.11.2026 8:20–8:40",
 * "2026-11-24 08:20". Empty lines are passed over.
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
  const plain = text.replace(WEEKDAY, "");
  const [written = ""] = DAY.exec(plain) ?? [];
  const day = dayIn(written.replace(/\s/g, ""), sample);
  if (written === "" || day === null) return null;
  const rest = plain.slice(written.length);
  const time = TIME.exec(rest);
  if (!time) return /\d/.test(rest) ? null : day + LAST_MINUTE;
  const minutes = Number(time[1]) * 60 + Number(time[2]);
  return Number(time[2]) > 59 || minutes >= MINUTES_A_DAY ? null : day + minutes / MINUTES_A_DAY;
}

function dayIn(written: string, sample: Serial): Serial | null {
  const hasYear = /^\d+\.\d+\.\d|-/.test(written);
  const pointed = /^\d+\.\d+$/.test(written) ? `${written}.` : written;
  const day = readDay(pointed, sample);
  if (day === null || hasYear || day >= sample - DAYS_BACK) return day;
  // A year later, by the calendar: the days of a leap year count.
  return readDay(pointed, sample + 366 - DAYS_BACK);
}
