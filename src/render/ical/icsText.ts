import type { Revision, Revisions } from "../../domain/round/Revision";
import type { Calendar } from "./CalendarEntry";
import { CRLF, escapedText, folded } from "./contentLine";
import { cancelledLines, eventLines } from "./eventLines";

/** How an entry stands to the file that was written before; what was cancelled in it already is the same. */
export type Standing = "new" | "same" | "changed" | "cancelled";

export type WrittenEvent = Revision & { readonly uid: string; readonly standing: Standing };

/**
 * The entries with how often each has changed since it was first written: what differs from the file before has a
 * higher sequence, so that a calendar program moves what it has. What is planned no longer is cancelled once.
 *
 * @see RFC 5545, 3.8.7.4
 */
export function revised({ entries }: Calendar, before: Revisions): readonly WrittenEvent[] {
  const planned = new Set(entries.map(({ uid }) => uid));
  const gone = [...before].filter(([uid]) => !planned.has(uid)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...entries.map((entry) => eventOf(entry.uid, eventLines(entry), before.get(entry.uid))),
    ...gone.map(([uid, revision]): WrittenEvent => {
      const event = eventOf(uid, cancelledLines(revision), revision);
      return event.standing === "changed" ? { ...event, standing: "cancelled" } : event;
    }),
  ];
}

function eventOf(uid: string, lines: readonly string[], before: Revision | undefined): WrittenEvent {
  if (before === undefined) return { uid, lines, sequence: 0, standing: "new" };
  const isSame = before.lines.join(CRLF) === lines.join(CRLF);
  return {
    uid,
    lines,
    sequence: before.sequence + (isSame ? 0 : 1),
    standing: isSame ? "same" : "changed",
  };
}

/** The calendar as the text of an .ics file: the same text for the same entries and the same file before. */
export function icsText({ name, language }: Calendar, events: readonly WrittenEvent[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Lapimurto//Round calendar//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapedText(name)}`,
    ...events.flatMap(blockOf),
    "END:VCALENDAR",
  ];
  return lines.map((line) => folded(line) + CRLF).join("");
}

const blockOf = ({ lines, sequence }: WrittenEvent): readonly string[] => {
  const [uid = "", ...rest] = lines;
  return ["BEGIN:VEVENT", uid, `DTSTAMP:${stampOf(sequence)}`, `SEQUENCE:${sequence}`, ...rest, "END:VEVENT"];
};

const A_DAY = 86_400;

/**
 * In place of the clock, so that the same input gives the same bytes: 1.1.2026, a second later with each change. Only
 * the order of the stamps of one entry matters.
 */
function stampOf(sequence: number): string {
  const second = Math.min(sequence, A_DAY - 1);
  const parts = [second / 3600, (second / 60) % 60, second % 60];
  return `20260101T${parts.map((part) => String(Math.floor(part)).padStart(2, "0")).join("")}Z`;
}
