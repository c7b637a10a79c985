import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { columnsOf } from "../../../domain/measurement/measures";
import { chartsText } from "../../../i18n/pane/charts/chartsText";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { Card } from "../../parts/Card";
import { ShowCell } from "../../parts/ShowCell";
import { H1, P } from "../../parts/Text";
import { useText } from "../../shown";

type EmptyProps = { readonly workbook: TeamWorkbook; readonly chart: MeasureChart | null };

/** Nothing to draw yet: what is needed, and the way to the cell where it is typed. */
export function Empty({ workbook, chart }: EmptyProps) {
  const charts = useText(chartsText);
  const column = chart ? columnsOf(chart.measure)[0] : undefined;
  const weeks = workbook.found.tables.get("weekRows");
  const first = column === undefined ? undefined : weeks?.rows[0]?.[column];
  return (
    <Card>
      <H1>{charts.emptyTitle}</H1>
      <P>{chart ? charts.empty : charts.noMeasures}</P>
      {weeks && first && (
        <div>
          <ShowCell appearance="primary" sheet={weeks.sheet} cell={first.cell}>
            {charts.fill}
          </ShowCell>
        </div>
      )}
    </Card>
  );
}
