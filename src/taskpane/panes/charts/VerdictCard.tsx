import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { verdictWords } from "../../../render/words/verdictWords";
import { Card } from "../../parts/Card";
import { ChartWalk } from "../../parts/ChartWalk";
import { Shape } from "../../parts/Shape";
import { Big, H1, P, Quiet } from "../../parts/Text";
import { useShown } from "../../shown";
import { pointWords } from "./pointWords";

const useStyles = makeStyles({
  head: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "8px", alignItems: "center" },
  level: { display: "flex", alignItems: "baseline", gap: "4px 8px", flexWrap: "wrap" },
});

/** Verdict with its shape, the number, why, and only then the picture. */
export function VerdictCard({ chart }: { readonly chart: MeasureChart }) {
  const styles = useStyles();
  const { language, text, textSize } = useShown();
  const words = useMemo(() => verdictWords(chart, language), [chart, language]);
  const [level, unit] = levelAndUnit(words.level);
  return (
    <Card label={text.charts.result}>
      <div className={styles.head}>
        <Shape code={chart.verdict.code} />
        <H1>{words.headline}</H1>
      </div>
      <div className={styles.level}>
        <Big>{level}</Big>
        {unit && <P>{unit}</P>}
      </div>
      <P>{words.why}</P>
      <ChartWalk
        chart={chart}
        label={text.charts.points}
        say={(position) => pointWords(chart, position, language, text.charts)}
      />
      {textSize >= 1.5 && <Quiet>{words.numbers}</Quiet>}
      <Quiet>{text.charts.legend}</Quiet>
    </Card>
  );
}

/** "28,5 → 16 päivää" as the number to see and its unit; per cent stays with its number. */
function levelAndUnit(level: string): readonly [string, string] {
  const at = level.lastIndexOf("\u00a0");
  return at < 0 || level.endsWith("%") ? [level, ""] : [level.slice(0, at), level.slice(at + 1)];
}
