import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { columnsOf, type Measure } from "../../../domain/measurement/measures";
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
  const place = chart && placeOf(chart.measure);
  const table = place ? workbook.found.tables.get(place.table) : undefined;
  const first = place ? table?.rows[0]?.[place.column] : undefined;
  return (
    <Card>
      <H1>{charts.emptyTitle}</H1>
      <P>{chart ? charts.empty : charts.noMeasures}</P>
      {table && first && (
        <div>
          <ShowCell appearance="primary" sheet={table.sheet} cell={first.cell}>
            {charts.fill}
          </ShowCell>
        </div>
      )}
    </Card>
  );
}

/** Where the measure's first number is typed. */
function placeOf(measure: Measure): { readonly table: string; readonly column: string } {
  const { source } = measure;
  if (source.sheet === "t3") return { table: "t3Rows", column: "days" };
  if (source.sheet === "weeks") return { table: "weekRows", column: columnsOf(measure)[0] ?? "" };
  const [column] = source.columns;
  // Demand and queue are worked out: they begin with what comes from outside.
  return { table: "flowRows", column: column === "demand" || column === "backlog" ? "external" : column };
}
