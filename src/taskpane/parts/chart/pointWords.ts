import { isCounted } from "../../../domain/measurement/columnChart";
import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { isoWeekOf } from "../../../domain/shared/calendar";
import type { Language } from "../../../i18n/language";
import type { PaneText } from "../../../i18n/pane/paneText";
import { writeValue } from "../../../render/words/writeValue";

/** One point of a chart as a reader says it: "Viikko 24/2026: 22 päivää, kuuluu muutokseen". */
export function pointWords(
  chart: MeasureChart,
  position: number,
  language: Language,
  { charts, column }: PaneText,
): string {
  const point = chart.chart.points[position - 1];
  const value = point?.value ?? null;
  const words = [
    value === null ? charts.noValue : writeValue(value, chart, language),
    ...(point?.signal ? [charts.signal] : []),
    ...(point?.excluded ? [charts.excluded] : []),
  ].join(", ");
  if (isCounted(chart)) return column.point(position, words);
  const { week, year } = isoWeekOf(chart.weeks[position - 1] ?? 0);
  return charts.point(week, year, words);
}
