import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { chartsText } from "../../../i18n/pane/charts/chartsText";
import { verdictWords } from "../../../render/words/verdictWords";
import { measureWords } from "../../../templates/measureWords";
import { Card } from "../../parts/Card";
import { Big, H1, P, Quiet } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import { ChartWalk } from "./ChartWalk";
import { pointWords } from "./pointWords";
import { Shape } from "./Shape";

const useStyles = makeStyles({
  head: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "8px", alignItems: "center" },
  level: { display: "flex", alignItems: "baseline", gap: "4px 8px", flexWrap: "wrap" },
});

/** Verdict with its shape, the number, why, and only then the picture. */
export function VerdictCard({ chart }: { readonly chart: MeasureChart }) {
  const styles = useStyles();
  const { language, textSize } = useShown();
  const charts = useText(chartsText);
  const words = useMemo(() => verdictWords(chart, language), [chart, language]);
  const { unit } = measureWords(chart.measure, language);
  const [level, after] = withoutUnit(words.level, unit);
  return (
    <Card label={charts.result}>
      <div className={styles.head}>
        <Shape code={chart.verdict.code} />
        <H1>{words.headline}</H1>
      </div>
      <div className={styles.level}>
        <Big>{level}</Big>
        {after && <P>{after}</P>}
      </div>
      <P>{words.why}</P>
      <ChartWalk
        chart={chart}
        label={charts.points}
        say={(position) => pointWords(chart, position, language)}
      />
      {textSize >= 1.5 && <Quiet>{words.numbers}</Quiet>}
      <Quiet>{charts.legend}</Quiet>
    </Card>
  );
}

/** "28,5 → 16 päivää" as the number to see and its unit; per cent stays with its number. */
function withoutUnit(level: string, unit: string): readonly [string, string] {
  const end = `\u00a0${unit}`;
  if (unit === "" || unit === "%" || !level.endsWith(end)) return [level, ""];
  return [level.slice(0, -end.length), unit];
}
