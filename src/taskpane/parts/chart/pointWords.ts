import { isCounted } from "../../../domain/measurement/columnChart";
import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { isoWeekOf } from "../../../domain/shared/calendar";
import type { Language } from "../../../i18n/language";
import { chartsText, type ChartsText } from "../../../i18n/pane/charts/chartsText";
import { columnText } from "../../../i18n/pane/column/columnText";
import { placedTests, type TestMark } from "../../../render/svg/placedTests";
import { writeValue } from "../../../render/words/writeValue";

/** One point of a chart as a reader says it: "Viikko 24/2026: 22 päivää, kuuluu muutokseen, kokeilu 2 alkoi". */
export function pointWords(
  chart: MeasureChart,
  position: number,
  language: Language,
  tests: readonly TestMark[] = [],
): string {
  const text = chartsText[language];
  const value = chart.chart.points[position - 1]?.value ?? null;
  const words = [
    value === null ? text.noValue : writeValue(value, chart, language, chart.censored.has(position)),
    ...notesOf(chart, position, text),
    ...placedTests(tests, chart.weeks)
      .filter((test) => test.position === position)
      .map(({ number }) => text.testBegan(number)),
  ].join(", ");
  if (isCounted(chart)) return columnText[language].point(position, words);
  const { week, year } = isoWeekOf(chart.weeks[position - 1] ?? 0);
  return text.point(week, year, words);
}

function notesOf({ chart }: MeasureChart, position: number, text: ChartsText): readonly string[] {
  const { signal, excluded } = chart.points[position - 1] ?? {};
  return [...(signal ? [text.signal] : []), ...(excluded ? [text.excluded] : [])];
}
