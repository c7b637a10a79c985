import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { chartSuggestion } from "../../../../domain/measurement/control/chartSuggestion";
import { chartsOf } from "../../../../domain/measurement/control/measureLimits";
import type { ChartKind } from "../../../../domain/measurement/MeasureTraits";
import { measureOf } from "../../../../domain/measurement/measureOf";
import type { MeasureId } from "../../../../domain/measurement/measures";
import { weekValues } from "../../../../domain/measurement/weekValues";
import { controlText } from "../../../../i18n/control/controlText";
import { writeNumber } from "../../../../i18n/numbers";
import { chartsText } from "../../../../i18n/pane/charts/chartsText";
import { drawnChart } from "../../../../tasks/measures/drawnChart";
import type { TeamWorkbook } from "../../../../tasks/openWorkbook";
import { Card, Row } from "../../../parts/Card";
import { H2, P, Quiet } from "../../../parts/Text";
import { useShown, useText } from "../../../shown";
import type { MeasureWriting } from "../../../useMeasureChange";

type KindCardProps = {
  readonly id: MeasureId;
  readonly workbook: TeamWorkbook;
  readonly writing: MeasureWriting<ChartKind>;
};

/** The kinds of chart that suit the measure, the one that is suggested and why. */
export function KindCard({ id, workbook, writing }: KindCardProps) {
  const { kind: text } = useText(chartsText);
  const { kinds } = useText(controlText);
  const measure = measureOf(workbook.read.team, id);
  const [chosen, setChosen] = useState<ChartKind>(measure.chart);
  const isDrawn = chosen === drawnChart(workbook, id);
  // Limits can be worked out again from the numbers of today.
  const isIdle = (isDrawn && chosen === "run") || writing.state.kind === "busy";
  const put = () => {
    if (!isIdle) void writing.write({ kind: "chart", measure: id, chart: chosen }, chosen);
  };
  return (
    <Card label={text.title}>
      <H2>{text.title}</H2>
      <P>{text.lead}</P>
      <Field label={text.label}>
        <Select value={chosen} onChange={(_, { value }) => setChosen(value as ChartKind)}>
          {chartsOf(measure).map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Suggested id={id} workbook={workbook} />
      <Row>
        <Button disabledFocusable={isIdle} onClick={put}>
          {isDrawn && chosen !== "run" ? text.renew : text.put}
        </Button>
      </Row>
    </Card>
  );
}

function Suggested({ id, workbook }: Pick<KindCardProps, "id" | "workbook">) {
  const { language } = useShown();
  const { kind: text } = useText(chartsText);
  const { kinds } = useText(controlText);
  const { team } = workbook.read;
  const measure = measureOf(team, id);
  const { chart, why, weeks, whole } = chartSuggestion(measure, weekValues(team, measure));
  const reason = text.why[why](weeks, writeNumber(Math.round(whole ?? 0), language));
  return <Quiet>{`${text.suggested(kinds[chart])} ${reason}`}</Quiet>;
}
