import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { reportsText } from "../../../i18n/pane/reports/reportsText";
import { writePlace, type Report, type ReportPart } from "../../../render/report/Report";
import { untilIn } from "../../../render/report/reportTexts";
import { DOTS } from "../../../templates/team/work/workBlocks";
import { measureWords } from "../../../templates/measureWords";
import { verdictWords } from "../../../render/words/verdictWords";
import { Card } from "../../parts/Card";
import { Chart } from "../../parts/chart/Chart";
import { H2, H3, P, Quiet } from "../../parts/Text";
import { ShownContext, useShown, useText } from "../../shown";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "2px" },
  text: { whiteSpace: "pre-line" },
  dots: { color: tokens.colorNeutralForeground3, overflow: "hidden", whiteSpace: "nowrap" },
  copy: { alignSelf: "flex-start" },
});

type PreviewProps = {
  readonly report: Report;
  /** Where each part is pasted into a field of its own. */
  readonly onCopy: ((part: ReportPart) => void) | null;
};

/** The paper's words as they are, in the language of the workbook. */
export function Preview({ report, onCopy }: PreviewProps) {
  const text = useText(reportsText);
  const shown = useShown();
  const { language } = report;
  const inReport = useMemo(() => ({ ...shown, language }), [shown, language]);
  return (
    <>
      <H2>{text.preview}</H2>
      <ShownContext.Provider value={inReport}>
        <div lang={language}>
          <Card label={report.title}>
            <Head report={report} />
            {report.parts.map((part) => (
              <Part key={part.label} part={part} copy={onCopy && { onCopy, words: text }} />
            ))}
            <Charts report={report} />
            {untilIn(report).map((line) => (
              <Quiet key={line}>{line}</Quiet>
            ))}
          </Card>
        </div>
      </ShownContext.Provider>
    </>
  );
}

function Head({ report: { title, team, under } }: Pick<PreviewProps, "report">) {
  return (
    <div>
      <Quiet>{title}</Quiet>
      {team !== "" && <H2>{team}</H2>}
      {under !== "" && <Quiet>{under}</Quiet>}
    </div>
  );
}

type PartProps = {
  readonly part: ReportPart;
  readonly copy: {
    readonly onCopy: (part: ReportPart) => void;
    readonly words: { readonly copyShort: string; readonly copyPart: (label: string) => string };
  } | null;
};

function Part({ part, copy }: PartProps) {
  const styles = useStyles();
  const { label, texts } = part;
  return (
    <div className={styles.part}>
      <H3>{label}</H3>
      {texts.length === 0 && <div className={styles.dots}>{DOTS}</div>}
      {texts.map(({ text, source }, index) => (
        <div key={index}>
          <div className={styles.text}>
            <P>{text}</P>
          </div>
          {source && <Quiet>{writePlace(source)}</Quiet>}
        </div>
      ))}
      {copy && texts.length > 0 && (
        <Button
          className={styles.copy}
          size="small"
          aria-label={copy.words.copyPart(label)}
          onClick={() => copy.onCopy(part)}
        >
          {copy.words.copyShort}
        </Button>
      )}
    </div>
  );
}

/** Every chart under its sentence. */
function Charts({ report: { charts, language } }: Pick<PreviewProps, "report">) {
  return charts.map(({ chart, tests }) => {
    const { headline, why } = verdictWords(chart, language);
    return (
      <div key={chart.measure.id}>
        <H3>{measureWords(chart.measure, language).name}</H3>
        <P>{`${headline}. ${why}`}</P>
        <Chart chart={chart} size="pane" tests={tests} />
      </div>
    );
  });
}
