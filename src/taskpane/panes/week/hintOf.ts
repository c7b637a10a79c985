import { ratio } from "../../../domain/measurement/ratio";
import type { Language } from "../../../i18n/language";
import { writeNumber } from "../../../i18n/numbers";
import { weekText } from "../../../i18n/pane/week/weekText";
import { writeValue } from "../../../render/words/writeValue";
import { numberOf, type Texts } from "../../../tasks/week/weekDoubts";
import type { WeekEntry } from "../../../tasks/week/WeekEntry";
import { entryWords } from "./entryWords";

/** What the numbers come to and what they came to before; the first time, what to type. */
export function hintOf(entry: WeekEntry, texts: Texts, language: Language): string {
  const text = weekText[language];
  const result = resultOf(entry, texts);
  const before =
    entry.last &&
    (entry.last.isLastWeek ? text.lastWeek : text.latest)(written(entry, entry.last.value, language));
  const parts = [
    ...(result === null ? [] : [text.result(written(entry, result, language))]),
    before ?? entryWords(entry, language).help,
  ];
  return parts.join(". ");
}

function written(entry: WeekEntry, value: number, language: Language): string {
  const { asks, limits } = entry;
  if (asks.kind === "measure") return writeValue(value, asks, language);
  const number = writeNumber(value, language, 1);
  const atLeast = limits.ceiling !== null && value >= limits.ceiling ? "≥\u00a0" : "";
  return `${atLeast}${number}\u00a0${entryWords(entry, language).unit}`;
}

/** Of a pair, what it comes to. */
function resultOf({ asks, inputs, limits }: WeekEntry, texts: Texts): number | null {
  if (asks.kind !== "measure" || (asks.measure.kind !== "share" && asks.measure.kind !== "rate")) return null;
  const [part = null, whole = null] = inputs.map(({ key }) => numberOf(texts[key] ?? "", limits));
  const found = ratio(part, whole);
  return found === null ? null : found * asks.measure.per;
}
