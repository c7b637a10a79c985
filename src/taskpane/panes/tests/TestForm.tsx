import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useState } from "react";
import { pdsaStage, testNumber } from "../../../domain/team/pdsaStage";
import { commonText } from "../../../i18n/pane/common/commonText";
import { testsText } from "../../../i18n/pane/tests/testsText";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { workChange } from "../../../tasks/work/workChange";
import { Page } from "../../parts/frame/Page";
import { Problem } from "../../parts/Problem";
import { H1, P, Quiet } from "../../parts/Text";
import { useText } from "../../shown";
import type { RowWriting } from "../../useRows";
import { Stages } from "./Stages";
import type { TestRow } from "./sortedTests";
import { badDays, testOf, useDraft } from "./useDraft";

/** Nothing needs to be said of a test but that it is saved. */
export type SavedTest = null;

const useStyles = makeStyles({ back: { marginLeft: "-8px" } });

type TestFormProps = {
  readonly workbook: TeamWorkbook;
  readonly rows: readonly TestRow[];
  /** `null` for a new test. */
  readonly row: TestRow | null;
  readonly writing: RowWriting<SavedTest>;
  readonly onBack: () => void;
  readonly onSaved: () => void;
};

/** A test from plan to decision; only what it has reached is asked. */
export function TestForm({ workbook, rows, row, writing, onBack, onSaved }: TestFormProps) {
  const text = useText(testsText);
  const { draft, type, forget, isChanged } = useDraft(row);
  const [told, setTold] = useState(false);
  const isMissing = draft.change.trim() === "";
  const { state } = writing;
  const save = () => {
    if (isMissing || badDays(draft).length > 0) return setTold(true);
    void writing.write([workChange(workbook, "testRows", row, testOf(draft))], null, () => {
      forget();
      onSaved();
    });
  };
  const tests = rows.map(({ typed }) => typed);
  return (
    <Page
      foot={
        <>
          <Button appearance="primary" disabledFocusable={!isChanged || state.kind === "busy"} onClick={save}>
            {text.save}
          </Button>
          <Quiet>{text.place(workbook.found.tables.get("testRows")?.sheet ?? "")}</Quiet>
        </>
      }
    >
      <Heading title={row ? text.edit(testNumber(row.typed, tests)) : text.new} onBack={onBack} />
      <P>{text.next[pdsaStage(testOf(draft)) ?? "plan"]}</P>
      {state.kind === "failed" && <Problem title={text.failed} error={state.error} focused />}
      <Stages workbook={workbook} draft={draft} type={type} isTold={told && isMissing} />
    </Page>
  );
}

function Heading({ title, onBack }: { readonly title: string; readonly onBack: () => void }) {
  const styles = useStyles();
  const common = useText(commonText);
  const icon = <ChevronLeftRegular />;
  return (
    <div>
      <Button className={styles.back} appearance="subtle" size="small" icon={icon} onClick={onBack}>
        {common.back}
      </Button>
      <H1>{title}</H1>
    </div>
  );
}
