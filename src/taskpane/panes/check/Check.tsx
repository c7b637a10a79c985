import { useMemo } from "react";
import { checkText } from "../../../i18n/pane/check/checkText";
import { causesOf } from "../../../tasks/check/causesOf";
import { orderNotes } from "../../../tasks/check/orderNotes";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { Page } from "../../parts/frame/Page";
import { Note } from "../../parts/Note";
import { H1, P } from "../../parts/Text";
import { useText } from "../../shown";
import { CauseCard } from "./CauseCard";
import { RepairResult } from "./RepairResult";
import { useRepair } from "./useRepair";

type CheckProps = { readonly workbook: TeamWorkbook; readonly refresh: () => Promise<void> };

/** Everything in the workbook that people should look at, by cause, and what may be written because of it. */
export function Check({ workbook, refresh }: CheckProps) {
  const text = useText(checkText);
  const writing = useRepair(refresh);
  const { findings } = workbook.read;
  const causes = useMemo(() => causesOf(findings), [findings]);
  const isFine = findings.length === 0;
  return (
    <Page>
      <H1>{isFine ? text.fine : text.title(findings.length)}</H1>
      <P>{isFine ? text.fineText : text.lead}</P>
      <RepairResult writing={writing} />
      {causes.map((cause) => (
        <CauseCard key={cause.code} cause={cause} workbook={workbook} writing={writing} />
      ))}
      <Order workbook={workbook} />
    </Page>
  );
}

/** What people have put elsewhere, without harm. */
function Order({ workbook }: Pick<CheckProps, "workbook">) {
  const text = useText(checkText);
  const { moved, sorted } = useMemo(() => orderNotes(workbook.found), [workbook]);
  if (moved.length + sorted.length === 0) return null;
  return (
    <Note tone="info" title={text.order}>
      {moved.map(({ sheet, column }) => (
        <P key={`${sheet} ${column}`}>{text.moved(column, sheet)}</P>
      ))}
      {sorted.map((sheet) => (
        <P key={sheet}>{text.sorted(sheet)}</P>
      ))}
    </Note>
  );
}
