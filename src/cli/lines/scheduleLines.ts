import { events } from "../../domain/round/events";
import { schedule, type Workshop } from "../../domain/round/schedule";
import { cliText } from "../../i18n/cli/cliText";
import type { Language } from "../../i18n/language";
import { eventWords, problemWords } from "../../render/words/scheduleWords";
import type { Paint } from "../Shell";
import { table } from "./table";

/** A round's calendar for a terminal: every event, how far apart the workshops are, and what is odd. */
export function scheduleLines(
  workshops: readonly Workshop[],
  language: Language,
  paint: Paint,
): readonly string[] {
  const text = cliText[language].schedule;
  const { totalDays, gapDays, problems } = schedule(workshops);
  return [
    paint.strong(text.title(workshops.length, totalDays)),
    "",
    ...eventTable(workshops, language),
    "",
    paint.quiet(`* ${text.proposed}`),
    ...(gapDays.length === 0 ? [] : [text.gaps(gapDays)]),
    "",
    ...(problems.length === 0 ? [text.fine] : [paint.strong(text.look(problems.length))]),
    ...problems.map((problem) => `  ${problemWords(problem, workshops, language)}`),
  ];
}

const eventTable = (workshops: readonly Workshop[], language: Language) =>
  table(
    events(workshops).map((event) => {
      const { weekday, day, what, proposed } = eventWords(event, workshops, language);
      return [weekday, day, `${what}${proposed ? " *" : ""}`];
    }),
    ["left", "right", "left"],
  );
