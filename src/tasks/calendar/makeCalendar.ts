import { comparedKey } from "../../domain/shared/comparedKey";
import { textHash } from "../../domain/shared/textHash";
import type { Language } from "../../i18n/language";
import { readRevisions } from "../../intake/calendar/readRevisions";
import type { Calendar } from "../../render/ical/CalendarEntry";
import { icsText, revised, type WrittenEvent } from "../../render/ical/icsText";
import type { RoundWorkbook } from "../openWorkbook";
import { datedPlanOf } from "../round/wholeRound";
import { calendarEntries } from "./calendarEntries";

export type MadeCalendar = {
  readonly calendar: Calendar;
  /** As they are written, those that are cancelled at the end. */
  readonly events: readonly WrittenEvent[];
  readonly text: string;
  /** How many entries of ours the file before has under another name of the round: they stay where they were opened. */
  readonly ofOtherRound: number;
};

const OURS = "@lapimurto";

/**
 * The calendar file of a round. Entries keep their uid as long as the round keeps its name. How often each has changed
 * is counted in the file itself: the file that it replaces is read, not the workbook, which may be open elsewhere and
 * is written by nobody but its people.
 *
 * @param before - the text of the file that is replaced; `null` where there is none
 * @throws DomainError as datedPlanOf
 */
export function makeCalendar(
  workbook: RoundWorkbook,
  language: Language,
  before: string | null,
): MadeCalendar {
  const plan = datedPlanOf(workbook);
  const { name } = workbook.read;
  const own = `.${textHash(comparedKey(name.normalize()))}${OURS}`;
  const entries = calendarEntries(plan, name, language, (what) => what + own);
  const calendar: Calendar = { name, language, entries };
  const events = revised(
    calendar,
    readRevisions(before ?? "", (uid) => uid.endsWith(own)),
  );
  const ofOthers = readRevisions(before ?? "", (uid) => uid.endsWith(OURS) && !uid.endsWith(own));
  return { calendar, events, text: icsText(calendar, events), ofOtherRound: ofOthers.size };
}
