import { isCounted } from "../../../domain/measurement/columnChart";
import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { isoWeekOf } from "../../../domain/shared/calendar";
import type { Language } from "../../../i18n/language";
import { chartsText } from "../../../i18n/pane/charts/chartsText";
import { columnText } from "../../../i18n/pane/column/columnText";
import { writeValue } from "../../../render/words/writeValue";

/** One point of a chart as a reader says it: "Viikko 24/2026: 22 päivää, kuuluu muutokseen". */
export function pointWords(chart: MeasureChart, position: number, language: Language): string {
  const text = chartsText[language];
  const point = chart.chart.points[position - 1];
  const value = point?.value ?? null;
  const words = [
    value === null ? text.noValue : writeValue(value, chart, language, chart.censored.has(position)),
    ...(point?.signal ? [text.signal] : []),
    ...(point?.excluded ? [text.excluded] : []),
  ].join(", ");
  if (isCounted(chart)) return columnText[language].point(position, words);
  const { week, year } = isoWeekOf(chart.weeks[position - 1] ?? 0);
  return text.point(week, year, words);
}
