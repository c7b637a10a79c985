import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { isoWeekOf, weekLabel } from "../../../domain/shared/calendar";
import { weekText } from "../../../i18n/pane/week/weekText";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { FindingList } from "../../parts/FindingList";
import { Page } from "../../parts/frame/Page";
import { Quiet } from "../../parts/Text";
import { useText } from "../../shown";
import { Empty } from "./Empty";
import { Groups } from "./Groups";
import { Head } from "./Head";
import { Invalid } from "./Invalid";
import { nextField } from "./nextField";
import { NoteField } from "./NoteField";
import { useSave } from "./useSave";
import { useWeek, type WeekState } from "./useWeek";
import { WeekResult } from "./WeekResult";
import { Worked } from "./Worked";

type WeekProps = { readonly workbook: TeamWorkbook; readonly refresh: () => Promise<void> };

/** One week of the team: last week's numbers beside, saved in its row of the sheet. */
export function Week({ workbook, refresh }: WeekProps) {
  const state = useWeek(workbook);
  return state === null ? (
    <Empty workbook={workbook} />
  ) : (
    <WeekFields workbook={workbook} refresh={refresh} state={state} />
  );
}

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", gap: "12px" } });

function WeekFields({ workbook, refresh, state }: WeekProps & { readonly state: WeekState }) {
  const styles = useStyles();
  const text = useText(weekText);
  const form = useRef<HTMLFormElement>(null);
  const { writing, refused, save, isIdle, leave } = useSave(state, refresh);
  const { week, sheets } = state.form;
  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== "Enter") return;
    if (event.ctrlKey || event.metaKey) save();
    else if (!nextField(event.target, form.current)) return;
    event.preventDefault();
  };
  const foot = (
    <>
      <Button appearance="primary" disabledFocusable={isIdle} onClick={save}>
        {text.save(isoWeekOf(week).week)}
      </Button>
      <Quiet>{text.place(sheets.join(", "), weekLabel(week))}</Quiet>
    </>
  );
  return (
    <Page foot={foot}>
      <Head state={state} onGo={leave} />
      {refused > 0 && <Invalid key={refused} />}
      <WeekResult writing={writing} workbook={workbook} />
      <form ref={form} className={styles.form} onKeyDown={press} onSubmit={(event) => event.preventDefault()}>
        <Groups state={state} />
        <NoteField state={state} />
      </form>
      <Worked form={state.form} />
      <FindingList findings={workbook.read.findings} canRepair />
      <Quiet>{text.keys}</Quiet>
    </Page>
  );
}
