import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { hasValues } from "../../../domain/measurement/hasValues";
import { measureChart, type MeasureChart } from "../../../domain/measurement/measureChart";
import type { ChartKind } from "../../../domain/measurement/MeasureTraits";
import { isMeasureId } from "../../../domain/measurement/measures";
import { chartsText } from "../../../i18n/pane/charts/chartsText";
import { testMarksOf } from "../../../tasks/charts/testMarksOf";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { measureWords } from "../../../templates/measureWords";
import { useHeadingFocus } from "../../headingFocus";
import { Details } from "../../parts/chart/Details";
import { VerdictCard } from "../../parts/chart/VerdictCard";
import { FindingList } from "../../parts/FindingList";
import { Page } from "../../parts/frame/Page";
import { Quiet } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import { useMeasureChange } from "../../useMeasureChange";
import { useKept } from "../../useKept";
import { Empty } from "./Empty";
import { Others } from "./Others";
import { KindCard } from "./kind/KindCard";
import { KindResult } from "./kind/KindResult";
import { AcceptResult } from "./suggest/AcceptResult";
import { Suggestions } from "./suggest/Suggestions";
import { useAccept } from "./suggest/useAccept";

type ChartsProps = { readonly workbook: TeamWorkbook; readonly refresh: () => Promise<void> };

/** What the team's numbers say, one measure at a time. */
export function Charts({ workbook, refresh }: ChartsProps) {
  const text = useText(chartsText);
  const { team, findings } = workbook.read;
  const charts = useMemo(() => team.measures.map((id) => measureChart(team, id)), [team]);
  const [wanted, setWanted] = useKept("charts.measure", "");
  const { wish } = useHeadingFocus();
  const chart = charts.find(({ measure }) => measure.id === wanted) ?? charts[0];
  const choose = (id: string) => {
    wish();
    setWanted(() => id);
  };
  if (!chart) return <Empty workbook={workbook} chart={null} />;
  return (
    <Page>
      <MeasureSelect charts={charts} current={chart} onChange={(id) => setWanted(() => id)} />
      {hasValues(chart) ? (
        // Another measure has another heading, to which focus can go.
        <Judged key={chart.measure.id} chart={chart} workbook={workbook} refresh={refresh} />
      ) : (
        <Empty key={chart.measure.id} workbook={workbook} chart={chart} />
      )}
      <FindingList findings={findings} canRepair />
      {hasValues(chart) && <Details chart={chart} />}
      <Others charts={charts.filter((each) => each !== chart)} onChoose={choose} />
      <Quiet>{text.source(workbook.found.meta.get("sheet.weeks") ?? "")}</Quiet>
    </Page>
  );
}

/** The verdict, and what may be agreed on because of it. */
function Judged({ chart, workbook, refresh }: ChartsProps & { readonly chart: MeasureChart }) {
  const { team } = workbook.read;
  const tests = useMemo(() => testMarksOf(team, chart.measure), [team, chart]);
  const accept = useAccept(workbook, chart, refresh);
  const { id } = chart.measure;
  const kind = useMeasureChange<ChartKind>(workbook, refresh, `charts.kind.${id}`);
  return (
    <>
      <KindResult writing={kind} sheet={workbook.found.meta.get("sheet.charts") ?? ""} />
      <AcceptResult accept={accept} sheet={workbook.found.meta.get("sheet.measures") ?? ""} />
      <VerdictCard chart={chart} tests={tests} />
      <Suggestions chart={chart} tests={tests} accept={accept} />
      {isMeasureId(id) && (
        <KindCard key={`${id} ${chart.measure.chart}`} {...{ id, workbook }} writing={kind} />
      )}
    </>
  );
}

type MeasureSelectProps = {
  readonly charts: readonly MeasureChart[];
  readonly current: MeasureChart;
  readonly onChange: (id: string) => void;
};

function MeasureSelect({ charts, current, onChange }: MeasureSelectProps) {
  const { language } = useShown();
  const text = useText(chartsText);
  return (
    <Field label={text.measure}>
      <Select value={current.measure.id} onChange={(_, { value }) => onChange(value)}>
        {charts.map(({ measure }) => (
          <option key={measure.id} value={measure.id}>
            {measureWords(measure, language).name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
