import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { chartsText, type ChartsText } from "../../../i18n/pane/charts/chartsText";
import { placedTests, type PlacedTest, type TestMark } from "../../../render/svg/placedTests";
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

type VerdictCardProps = {
  readonly chart: MeasureChart;
  /** Tests of change that are marked on it. */
  readonly tests?: readonly TestMark[];
};

const noTests: readonly TestMark[] = [];

/** Verdict with its shape, the number, why, and only then the picture. */
export function VerdictCard({ chart, tests = noTests }: VerdictCardProps) {
  const styles = useStyles();
  const { language, textSize } = useShown();
  const charts = useText(chartsText);
  const words = useMemo(() => verdictWords(chart, language), [chart, language]);
  const { unit } = measureWords(chart.measure, language);
  const placed = useMemo(() => placedTests(tests, chart.weeks), [tests, chart]);
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
        tests={tests}
        label={charts.points}
        say={(position) => pointWords(chart, position, language, tests)}
      />
      {textSize >= 1.5 && <Quiet>{words.numbers}</Quiet>}
      <Quiet>{legendOf(placed, charts)}</Quiet>
    </Card>
  );
}

/** The marks that the chart has. */
function legendOf(tests: readonly PlacedTest[], { legend, legendTests }: ChartsText): string {
  const [first] = tests;
  const last = tests.at(-1);
  return first && last ? `${legendTests(first.number, last.number)} · ${legend}` : legend;
}

/** "28,5 → 16 päivää" as the number to see and its unit; per cent stays with its number. */
function withoutUnit(level: string, unit: string): readonly [string, string] {
  const end = `\u00a0${unit}`;
  if (unit === "" || unit === "%" || !level.endsWith(end)) return [level, ""];
  return [level.slice(0, -end.length), unit];
}
