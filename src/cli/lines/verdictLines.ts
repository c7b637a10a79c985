import type { MeasureChart } from "../../domain/measurement/measureChart";
import { verdictMarks } from "../../domain/measurement/verdictMarks";
import type { Language } from "../../i18n/language";
import { verdictWords } from "../../render/words/verdictWords";
import type { Paint } from "../Shell";

/** The shape that the chart and the sheet have for a verdict. */
export const markOf = ({ verdict }: MeasureChart): string => verdictMarks[verdict.code].sign;

/** A verdict for a terminal: the sentence, the number, why, and how sure. */
export function verdictLines(chart: MeasureChart, language: Language, paint: Paint): readonly string[] {
  const { headline, level, why, numbers, sure } = verdictWords(chart, language);
  return [
    paint.strong(`${markOf(chart)} ${headline}: ${level}`),
    `  ${why}`,
    `  ${numbers}`,
    ...sure.map((line) => paint.quiet(`  ${line}`)),
  ];
}
