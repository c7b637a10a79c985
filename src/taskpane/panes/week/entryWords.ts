import { accessText } from "../../../i18n/access/accessText";
import type { Language } from "../../../i18n/language";
import { weekText } from "../../../i18n/pane/week/weekText";
import type { WeekEntry } from "../../../tasks/week/WeekEntry";
import { measureWords } from "../../../templates/measureWords";

type EntryWords = {
  readonly name: string;
  readonly unit: string;
  /** Of its numbers, where it has two. */
  readonly headers: readonly string[];
  /** What to type. */
  readonly help: string;
};

/** What is written about an entry of the form. */
export function entryWords({ asks }: WeekEntry, language: Language): EntryWords {
  const { pieces, days, person } = weekText[language];
  const { flow, groups, t3 } = accessText[language];
  if (asks.kind === "measure") {
    const words = measureWords(asks.measure, language);
    return { ...words, help: words.help.join(" ") };
  }
  if (asks.kind === "flow")
    return { name: flow[asks.column], unit: pieces, headers: [], help: flow[`${asks.column}Help`] };
  return { name: person(groups[asks.group], asks.code), unit: days, headers: [], help: t3.daysHelp };
}
