import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { weekLabel } from "../../../domain/shared/calendar";
import { writeValue } from "../../../render/words/writeValue";
import { NumberTable } from "../../parts/NumberTable";
import { useShown } from "../../shown";

/** Every week with its number, its median and what happened; newest first. */
export function WeekTable({ chart }: { readonly chart: MeasureChart }) {
  const { language, text } = useShown();
  const { week, value, median, table, noValue } = text.charts;
  const write = (number: number | null) => (number === null ? "–" : writeValue(number, chart, language));
  const rows = chart.chart.points.map((point, index) => ({
    name: weekLabel(chart.weeks[index] ?? 0),
    cells: [point.value === null ? noValue : write(point.value), write(point.centre)],
    note: chart.notes[index] ?? "",
  }));
  return <NumberTable caption={table} headers={[week, value, median]} rows={rows.reverse()} />;
}
