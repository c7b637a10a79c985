import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { conflicts } from "../../domain/round/conflicts";
import { planWorkshops } from "../../domain/round/plan/planWorkshops";
import { isoOf } from "../../domain/shared/calendar";
import { writeDay } from "../../i18n/days";
import { cliText } from "../../i18n/cli/cliText";
import { calendarJson } from "../../render/json/calendarJson";
import type { CalendarEntry } from "../../render/ical/CalendarEntry";
import type { Standing } from "../../render/ical/icsText";
import { problemWords } from "../../render/words/scheduleWords";
import { makeCalendar, type MadeCalendar } from "../../tasks/calendar/makeCalendar";
import type { RoundWorkbook } from "../../tasks/openWorkbook";
import type { Command, OptionName } from "../Command";
import { outputOf } from "../files/outputOf";
import { readInput } from "../files/readInput";
import { languageFor, readRoundFile } from "../files/readWorkbookFile";
import { assertTarget, writeWhole } from "../files/writeWhole";
import { inFile } from "../problemSentence";
import { toldFindings } from "../lines/toldFindings";
import type { Shell } from "../Shell";

/** A round's calendar as a file that calendar programs open. */
export const calendar: Command<OptionName<"calendar">> = {
  options: { out: "text", force: "flag", json: "flag" },
  words: 1,
  run: async (given, shell) => {
    const [workbook = ""] = given.words;
    const file = given.needed("out");
    const { target } = outputOf(file, [".ics"], given, shell);
    assertTarget(target);
    const open = await readRoundFile(workbook, shell);
    const before = await textOf(file, shell);
    const language = languageFor(open, shell);
    const made = await inFile(workbook, () => makeCalendar(open, language, before));
    await writeWhole(target, made.text);
    if (given.has("json")) shell.say(JSON.stringify(calendarJson(made.calendar, made.events, file), null, 2));
    else toldLines(made, file, shell).forEach(shell.say);
    if (made.ofOtherRound > 0) shell.note(cliText[shell.language].calendar.otherRound(made.ofOtherRound));
    noteConflicts(open, shell);
    return toldFindings(open.read.planFindings, shell);
  },
};

/** What the file holds that is replaced. */
async function textOf(file: string, shell: Pick<Shell, "cwd">): Promise<string | null> {
  if (!existsSync(resolve(shell.cwd, file))) return null;
  return new TextDecoder().decode(await readInput(file, shell));
}

function toldLines(
  { calendar: { entries }, events }: MadeCalendar,
  file: string,
  { language }: Shell,
): readonly string[] {
  const { wrote, calendar: text } = cliText[language];
  const days = entries.map(dayOf);
  const [first = 0, last = 0] = [Math.min(...days), Math.max(...days)];
  const count = (standing: Standing) => events.filter((event) => event.standing === standing).length;
  const isRevised = events.some(({ standing }) => standing !== "new");
  return [
    wrote(file),
    text.holds(entries.length, writeDay(isoOf(first), language), writeDay(isoOf(last), language)),
    ...(isRevised ? [text.since(count("changed"), count("new"), count("cancelled"))] : []),
  ];
}

const dayOf = ({ time }: CalendarEntry): number => ("day" in time ? time.day : time.from.day);

/** The calendar is made all the same: odd dates may be meant. */
function noteConflicts({ read: { plan } }: RoundWorkbook, { language, note }: Shell): void {
  const workshops = planWorkshops(plan?.rows.workshopRows ?? []);
  const found = conflicts(workshops);
  if (found.length === 0) return;
  note(cliText[language].schedule.look(found.length));
  found.forEach((conflict) => note(`  ${problemWords(conflict, workshops, language)}`));
}
