import { isoOf, type Serial } from "../../domain/shared/calendar";
import type { Moment } from "../../domain/shared/helsinkiTime";
import type { Revision } from "../../domain/round/Revision";
import type { CalendarEntry, EntryTime } from "./CalendarEntry";
import { escapedText } from "./contentLine";

/** The properties of an entry that say when and what it is, unfolded. */
export function eventLines(entry: CalendarEntry): readonly string[] {
  const { uid, time, summary, location, description, isBusy, isTentative } = entry;
  const text = (name: string, value: string) => (value === "" ? [] : [`${name}:${escapedText(value)}`]);
  return [
    `UID:${uid}`,
    ...timeLines(time),
    ...text("SUMMARY", summary),
    ...text("LOCATION", location),
    ...text("DESCRIPTION", description),
    `STATUS:${isTentative ? "TENTATIVE" : "CONFIRMED"}`,
    `TRANSP:${isBusy ? "OPAQUE" : "TRANSPARENT"}`,
    ...alarmLines(entry),
  ];
}

/** What was in the calendar before and is no longer planned: told as cancelled, without a reminder. */
export function cancelledLines({ lines }: Revision): readonly string[] {
  const alarm = lines.indexOf("BEGIN:VALARM");
  return lines
    .slice(0, alarm < 0 ? lines.length : alarm)
    .map((line) => (line.startsWith("STATUS:") ? CANCELLED : line));
}

const CANCELLED = "STATUS:CANCELLED";

/** The end of a whole day is the day after. */
function timeLines(time: EntryTime): readonly string[] {
  if ("day" in time) {
    return [`DTSTART;VALUE=DATE:${dateOf(time.day)}`, `DTEND;VALUE=DATE:${dateOf(time.day + 1)}`];
  }
  return [`DTSTART:${momentOf(time.from)}`, `DTEND:${momentOf(time.to)}`];
}

/** A day of the calendar, "20260512". */
const dateOf = (day: Serial): string => isoOf(day).replaceAll("-", "");

const padded = (number: number): string => String(number).padStart(2, "0");

/** A moment in UTC, "20260512T060000Z". */
const momentOf = ({ day, minute }: Moment): string =>
  `${dateOf(day)}T${padded(Math.floor(minute / 60))}${padded(minute % 60)}00Z`;

/** A whole day begins at midnight: its reminder comes at nine in the morning. */
function alarmLines({ time, summary, reminderDays }: CalendarEntry): readonly string[] {
  const trigger =
    "day" in time ? `-P${reminderDays > 1 ? `${reminderDays - 1}D` : ""}T15H` : `-P${reminderDays}D`;
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escapedText(summary)}`,
    `TRIGGER:${trigger}`,
    "END:VALARM",
  ];
}
