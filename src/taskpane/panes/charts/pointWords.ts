import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { isoWeekOf } from "../../../domain/shared/calendar";
import type { Language } from "../../../i18n/language";
import type { PaneText } from "../../../i18n/pane/paneText";
import { writeValue } from "../../../render/words/writeValue";

/** One week of a chart as a reader says it: "Viikko 24/2026: 22 päivää, kuuluu muutokseen". */
export function pointWords(
  chart: MeasureChart,
  position: number,
  language: Language,
  text: PaneText["charts"],
): string {
  const point = chart.chart.points[position - 1];
  const { week, year } = isoWeekOf(chart.weeks[position - 1] ?? 0);
  const value = point?.value ?? null;
  const words = [
    value === null ? text.noValue : writeValue(value, chart, language),
    ...(point?.signal ? [text.signal] : []),
    ...(point?.excluded ? [text.excluded] : []),
  ];
  return text.point(week, year, words.join(", "));
}
