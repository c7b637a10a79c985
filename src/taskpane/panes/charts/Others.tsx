import { makeStyles, tokens } from "@fluentui/react-components";
import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { chartsText } from "../../../i18n/pane/charts/chartsText";
import { verdictWords } from "../../../render/words/verdictWords";
import { writeValue } from "../../../render/words/writeValue";
import { measureWords } from "../../../templates/measureWords";
import { Chart } from "../../parts/chart/Chart";
import { Shape } from "../../parts/chart/Shape";
import { H2, H3 } from "../../parts/Text";
import { useShown, useText } from "../../shown";

const useStyles = makeStyles({
  grid: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 9.4em), 1fr))",
    gap: "8px",
    fontSize: tokens.fontSizeBase300,
  },
  item: { minWidth: 0, display: "flex" },
  card: {
    width: "100%",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 8px 6px",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  facts: { marginTop: "auto", display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 8px" },
  last: {
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: "tabular-nums lining-nums",
  },
  verdict: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type OthersProps = { readonly charts: readonly MeasureChart[]; readonly onChoose: (id: string) => void };

/** The other measures, small; pressing one shows it large. */
export function Others({ charts, onChoose }: OthersProps) {
  const styles = useStyles();
  const text = useText(chartsText);
  if (charts.length === 0) return null;
  return (
    <>
      <H2>{text.others}</H2>
      <ul className={styles.grid}>
        {charts.map((chart) => (
          <li key={chart.measure.id} className={styles.item}>
            <Other chart={chart} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Other({
  chart,
  onChoose,
}: {
  readonly chart: MeasureChart;
  readonly onChoose: OthersProps["onChoose"];
}) {
  const styles = useStyles();
  const { language } = useShown();
  const { id } = chart.measure;
  const { name } = measureWords(chart.measure, language);
  const { short } = verdictWords(chart, language);
  const last = chart.chart.points.findLast(({ value }) => value !== null)?.value ?? null;
  const shown = last === null ? "–" : writeValue(last, chart, language);
  return (
    <button type="button" className={styles.card} onClick={() => onChoose(id)}>
      <H3>{name}</H3>
      <span className={styles.facts}>
        <span className={styles.last}>{shown}</span>
        <span className={styles.verdict}>
          <Shape code={chart.verdict.code} size={12} />
          {short}
        </span>
      </span>
      {/* The button's name is its words. */}
      <div aria-hidden="true">
        <Chart chart={chart} size="small" />
      </div>
    </button>
  );
}
