import { isCounted } from "../../../domain/measurement/columnChart";
import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { weekLabel } from "../../../domain/shared/calendar";
import { chartsText } from "../../../i18n/pane/charts/chartsText";
import { writeNumber } from "../../../i18n/numbers";
import { columnText } from "../../../i18n/pane/column/columnText";
import { writeValue } from "../../../render/words/writeValue";
import { useShown, useText } from "../../shown";
import { Quiet } from "../Text";
import { NumberTable } from "../NumberTable";

/** More rows than this nobody reads in a pane, and a browser needs seconds for them. */
const MOST_ROWS = 500;

/** Every point with its number, its median and what happened; newest first; of a very long series the newest. */
export function PointTable({ chart }: { readonly chart: MeasureChart }) {
  const { language } = useShown();
  const charts = useText(chartsText);
  const column = useText(columnText);
  const { week, value, median, noValue } = charts;
  const counted = isCounted(chart);
  const write = (number: number | null, atLeast?: boolean) =>
    number === null ? "–" : writeValue(number, chart, language, atLeast);
  const { points } = chart.chart;
  const first = Math.max(0, points.length - MOST_ROWS);
  const rows = points.slice(first).map((point, at) => {
    const index = first + at;
    return {
      name: counted ? String(index + 1) : weekLabel(chart.weeks[index] ?? 0),
      cells: [
        point.value === null ? noValue : write(point.value, chart.censored.has(index + 1)),
        write(point.centre),
      ],
      note: chart.notes[index] ?? "",
    };
  });
  return (
    <>
      {first > 0 && (
        <Quiet>{charts.newest(writeNumber(MOST_ROWS, language), writeNumber(points.length, language))}</Quiet>
      )}
      <NumberTable
        caption={counted ? column.table : charts.table}
        headers={[counted ? column.position : week, value, median]}
        rows={rows.reverse()}
      />
    </>
  );
}
