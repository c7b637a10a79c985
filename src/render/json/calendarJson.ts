import { isoOf } from "../../domain/shared/calendar";
import type { Moment } from "../../domain/shared/helsinkiTime";
import type { Calendar, EntryTime } from "../ical/CalendarEntry";
import type { Standing, WrittenEvent } from "../ical/icsText";

/** A calendar file in short: what stands in it and how it differs from the file that it replaced. */
export type CalendarJson = {
  readonly file: string;
  readonly round: string;
  readonly language: string;
  readonly events: readonly EventJson[];
};

type EventJson = {
  readonly uid: string;
  readonly sequence: number;
  readonly standing: Standing;
  /** What is cancelled has neither day nor words. A whole day is "2027-02-09", its end the same day. */
  readonly start?: string;
  readonly end?: string;
  readonly summary?: string;
};

export function calendarJson(
  { name, language, entries }: Calendar,
  events: readonly WrittenEvent[],
  file: string,
): CalendarJson {
  const planned = new Map(entries.map((entry) => [entry.uid, entry]));
  return {
    file,
    round: name,
    language,
    events: events.map(({ uid, sequence, standing }) => {
      const entry = planned.get(uid);
      return {
        uid,
        sequence,
        standing,
        ...(entry && { ...endsOf(entry.time), summary: entry.summary }),
      };
    }),
  };
}

function endsOf(time: EntryTime): Pick<EventJson, "start" | "end"> {
  if ("day" in time) return { start: isoOf(time.day), end: isoOf(time.day) };
  return { start: momentOf(time.from), end: momentOf(time.to) };
}

/** "2027-02-09T07:00Z" */
function momentOf({ day, minute }: Moment): string {
  const clock = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0"));
  return `${isoOf(day)}T${clock.join(":")}Z`;
}
