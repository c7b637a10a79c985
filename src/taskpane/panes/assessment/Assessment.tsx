import { Button } from "@fluentui/react-components";
import { assessmentText } from "../../../i18n/pane/assessment/assessmentText";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { Page } from "../../parts/frame/Page";
import { RowResult } from "../../parts/RowResult";
import { NoSheet } from "../../parts/sheets/NoSheet";
import { SheetResult } from "../../parts/sheets/SheetResult";
import { H1, P, Quiet } from "../../parts/Text";
import { useText } from "../../shown";
import { useRows } from "../../useRows";
import { ScoreForm } from "./ScoreForm";
import { SoFar } from "./SoFar";
import { useAssessment, type AssessmentState } from "./useAssessment";

type AssessmentProps = { readonly workbook: TeamWorkbook; readonly refresh: () => Promise<void> };

/** How far the team's work has come, by the team and by its coach; never a mean of teams. */
export function Assessment({ workbook, refresh }: AssessmentProps) {
  const text = useText(assessmentText);
  const state = useAssessment(workbook);
  const sheet = workbook.found.tables.get("assessmentRows")?.sheet ?? "";
  if (state === null)
    return (
      <NoSheet
        sheet="assessment"
        workbook={workbook}
        refresh={refresh}
        title={text.noSheetTitle}
        text={text.noSheet}
      />
    );
  return <Scoring state={state} sheet={sheet} workbook={workbook} refresh={refresh} />;
}

type ScoringProps = AssessmentProps & {
  readonly state: AssessmentState;
  readonly sheet: string;
};

function Scoring({ state, sheet, workbook, refresh }: ScoringProps) {
  const text = useText(assessmentText);
  const writing = useRows<number>(refresh, "assessment");
  const { change, current } = state;
  const workshop = current.workshop ?? 0;
  const isIdle = change === null || writing.state.kind === "busy";
  const save = () => {
    if (!isIdle) void writing.write([change], workshop, state.forget);
  };
  return (
    <Page
      foot={
        <>
          <Button appearance="primary" disabledFocusable={isIdle} onClick={save}>
            {text.save(workshop)}
          </Button>
          <Quiet>{text.place(sheet)}</Quiet>
        </>
      }
    >
      <H1>{text.title}</H1>
      <P>{text.lead}</P>
      <SheetResult of="assessment" workbook={workbook} refresh={refresh} />
      <RowResult
        writing={writing}
        busy={text.busy}
        failed={text.failed}
        done={(saved) => ({ title: text.saved(saved), text: text.savedText(sheet) })}
        undone={() => ({ title: text.undone, text: text.undoneText(sheet) })}
      />
      <SoFar rows={state.rows} />
      <ScoreForm state={state} />
    </Page>
  );
}
