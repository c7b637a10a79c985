import { isCounted } from "../../../domain/measurement/columnChart";
import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { weekLabel } from "../../../domain/shared/calendar";
import { chartsText } from "../../../i18n/pane/charts/chartsText";
import { columnText } from "../../../i18n/pane/column/columnText";
import { writeValue } from "../../../render/words/writeValue";
import { useShown, useText } from "../../shown";
import { NumberTable } from "../NumberTable";

/** Every point with its number, its median and what happened; newest first. */
export function PointTable({ chart }: { readonly chart: MeasureChart }) {
  const { language } = useShown();
  const charts = useText(chartsText);
  const column = useText(columnText);
  const { week, value, median, noValue } = charts;
  const counted = isCounted(chart);
  const write = (number: number | null, atLeast?: boolean) =>
    number === null ? "–" : writeValue(number, chart, language, atLeast);
  const rows = chart.chart.points.map((point, index) => ({
    name: counted ? String(index + 1) : weekLabel(chart.weeks[index] ?? 0),
    cells: [
      point.value === null ? noValue : write(point.value, chart.censored.has(index + 1)),
      write(point.centre),
    ],
    note: chart.notes[index] ?? "",
  }));
  return (
    <NumberTable
      caption={counted ? column.table : charts.table}
      headers={[counted ? column.position : week, value, median]}
      rows={rows.reverse()}
    />
  );
}
