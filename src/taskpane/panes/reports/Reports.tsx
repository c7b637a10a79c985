import { Button, Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import type { TeamSheet } from "../../../domain/team/TeamBook";
import { reportsText } from "../../../i18n/pane/reports/reportsText";
import { languageIn } from "../../../tasks/languageIn";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { makeReport } from "../../../tasks/report/makeReport";
import { reportKinds, type ReportKind } from "../../../templates/team/work/reportItems";
import type { Report } from "../../../render/report/Report";
import { Row } from "../../parts/Card";
import { Page } from "../../parts/frame/Page";
import { Problem } from "../../parts/Problem";
import { AddSheet } from "../../parts/sheets/AddSheet";
import { SheetResult } from "../../parts/sheets/SheetResult";
import type { SheetsProps } from "../../parts/sheets/useSheets";
import { H1, P, Quiet } from "../../parts/Text";
import { useText } from "../../shown";
import { useKept } from "../../useKept";
import { Missing } from "./Missing";
import { Preview } from "./Preview";
import { TakenResult } from "./TakenResult";
import { useTaking } from "./useTaking";

/** The papers that the workbook gives: what they still lack, how they look, and the ways to take them along. */
export function Reports({ workbook, refresh }: SheetsProps) {
  const text = useText(reportsText);
  const [kind, setKind] = useKept<ReportKind>("reports.kind", "poster");
  const { report, error } = useMemo(() => reportOf(workbook, kind), [workbook, kind]);
  if (report === null)
    return (
      <Page>
        <H1>{text.title}</H1>
        <KindSelect kind={kind} onChange={(next) => setKind(() => next)} />
        <Problem title={text.failed} error={error} />
      </Page>
    );
  return (
    <Drawn
      key={kind}
      report={report}
      workbook={workbook}
      refresh={refresh}
      onKind={(next) => setKind(() => next)}
    />
  );
}

/** The sheet on which the same paper stands. */
const sheetOf: Readonly<Record<ReportKind, TeamSheet>> = {
  poster: "poster",
  manager: "report",
  final: "report",
  innokyla: "report",
};

type DrawnProps = SheetsProps & { readonly report: Report; readonly onKind: (kind: ReportKind) => void };

function Drawn({ report, onKind, ...workbook }: DrawnProps) {
  const text = useText(reportsText);
  const taking = useTaking(report);
  const { download, print, copy } = taking;
  const sheet = sheetOf[report.kind];
  return (
    <Page
      foot={
        <>
          <Button appearance="primary" onClick={download}>
            {text.download}
          </Button>
          <Quiet>{text.downloadPlace}</Quiet>
        </>
      }
    >
      <H1>{text.title}</H1>
      <P>{text.lead}</P>
      <KindSelect kind={report.kind} onChange={onKind} />
      <Row>
        <Button onClick={() => copy(null)}>{text.copy}</Button>
        <Button onClick={print}>{text.print}</Button>
        {!workbook.workbook.read.team.sheets.includes(sheet) && <AddSheet sheet={sheet} {...workbook} />}
      </Row>
      <TakenResult state={taking.state} />
      <SheetResult {...workbook} />
      <Missing parts={report.parts} {...workbook} />
      <Preview report={report} onCopy={report.kind === "innokyla" ? copy : null} />
    </Page>
  );
}

/** A report, or why there is none: an identity code must not leave the workbook. */
function reportOf(workbook: TeamWorkbook, kind: ReportKind) {
  try {
    return { report: makeReport(workbook, kind, languageIn(workbook.found)), error: null };
  } catch (error) {
    return { report: null, error };
  }
}

type KindSelectProps = { readonly kind: ReportKind; readonly onChange: (kind: ReportKind) => void };

function KindSelect({ kind, onChange }: KindSelectProps) {
  const text = useText(reportsText);
  const change = (value: string) => onChange(reportKinds.find((each) => each === value) ?? kind);
  return (
    <Field label={text.choose}>
      <Select value={kind} onChange={(_, { value }) => change(value)}>
        {reportKinds.map((each) => (
          <option key={each} value={each}>
            {text.kinds[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
