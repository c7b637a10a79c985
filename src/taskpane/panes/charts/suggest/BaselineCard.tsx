import type { BaselineSuggestion } from "../../../../domain/measurement/baselineSuggestion";
import type { MeasureChart } from "../../../../domain/measurement/measureChart";
import { chartsText } from "../../../../i18n/pane/charts/chartsText";
import { writeValue } from "../../../../render/words/writeValue";
import { Card } from "../../../parts/Card";
import { H2, P, Quiet } from "../../../parts/Text";
import { useShown, useText } from "../../../shown";
import { ReasonForm } from "./ReasonForm";
import type { Accept } from "./useAccept";

type BaselineCardProps = {
  readonly chart: MeasureChart;
  readonly baseline: BaselineSuggestion;
  readonly accept: Accept;
  readonly onDecline: () => void;
};

/** What is gained by freezing the first weeks, and how often the rule is wrong then. */
export function BaselineCard({ chart, baseline, accept, onDecline }: BaselineCardProps) {
  const { language } = useShown();
  const { baseline: text } = useText(chartsText);
  return (
    <Card label={text.title}>
      <H2>{text.title}</H2>
      <P>{`${text.text(baseline.weeks, writeValue(baseline.median, chart, language))} ${text.why}`}</P>
      <Quiet>{text.alarm}</Quiet>
      <ReasonForm
        button={text.accept}
        isReady
        onAccept={(reason) => accept.baseline(baseline.weeks, reason)}
        onDecline={onDecline}
      />
    </Card>
  );
}
