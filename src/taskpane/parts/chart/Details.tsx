import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isCounted } from "../../../domain/measurement/columnChart";
import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { chartsText } from "../../../i18n/pane/charts/chartsText";
import { columnText } from "../../../i18n/pane/column/columnText";
import { verdictWords } from "../../../render/words/verdictWords";
import { Card } from "../../parts/Card";
import { P } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import { PointTable } from "./PointTable";

const useStyles = makeStyles({ panel: { paddingBottom: "8px", overflowX: "auto" } });

/** How sure it is, what it does not say, and the numbers; folded but for the first. */
export function Details({ chart }: { readonly chart: MeasureChart }) {
  const { language } = useShown();
  const charts = useText(chartsText);
  const column = useText(columnText);
  const { sure, limits, limitsText } = charts;
  const table = isCounted(chart) ? column.table : charts.table;
  const sentences = verdictWords(chart, language).sure;
  const rules = sentences.slice(0, -1);
  const told = chart.measure.motion === "time" ? [...sentences.slice(-1), limitsText] : sentences.slice(-1);
  return (
    <Card folds>
      <Accordion collapsible multiple defaultOpenItems={["sure"]}>
        {rules.length > 0 && (
          <Fold value="sure" title={sure}>
            <P>{rules.join(" ")}</P>
          </Fold>
        )}
        <Fold value="limits" title={limits}>
          <P>{told.join(" ")}</P>
        </Fold>
        <Fold value="table" title={table}>
          <PointTable chart={chart} />
        </Fold>
      </Accordion>
    </Card>
  );
}

type FoldProps = { readonly value: string; readonly title: string; readonly children: ReactNode };

function Fold({ value, title, children }: FoldProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h2">{title}</AccordionHeader>
      <AccordionPanel>
        <div className={styles.panel}>{children}</div>
      </AccordionPanel>
    </AccordionItem>
  );
}
