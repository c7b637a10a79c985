import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { measureText } from "../../../i18n/measures/measureText";
import { verdictWords } from "../../../render/words/verdictWords";
import { Card } from "../../parts/Card";
import { ChartWalk } from "./ChartWalk";
import { Shape } from "./Shape";
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
  const { unit } = measureText[language][chart.measure.id];
  const [level, after] = withoutUnit(words.level, unit);
  return (
    <Card label={text.charts.result}>
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
        label={text.charts.points}
        say={(position) => pointWords(chart, position, language, text)}
      />
      {textSize >= 1.5 && <Quiet>{words.numbers}</Quiet>}
      <Quiet>{text.charts.legend}</Quiet>
    </Card>
  );
}

/** "28,5 → 16 päivää" as the number to see and its unit; per cent stays with its number. */
function withoutUnit(level: string, unit: string): readonly [string, string] {
  const end = `\u00a0${unit}`;
  if (unit === "" || unit === "%" || !level.endsWith(end)) return [level, ""];
  return [level.slice(0, -end.length), unit];
}
