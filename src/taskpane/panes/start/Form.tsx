import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useDeferredValue, useMemo, type ReactNode } from "react";
import { commonText } from "../../../i18n/pane/common/commonText";
import { startText } from "../../../i18n/pane/start/startText";
import { newWorkbook, type NewWorkbook } from "../../../tasks/newWorkbook";
import { Card } from "../../parts/Card";
import { Page } from "../../parts/frame/Page";
import { Problem } from "../../parts/Problem";
import { H1, H2, P, Quiet } from "../../parts/Text";
import { Waiting } from "../../parts/Waiting";
import { useShown, useText } from "../../shown";
import { useCreate } from "./useCreate";

const useStyles = makeStyles({ back: { marginLeft: "-8px" } });

export type FormSteps = {
  readonly onBack: () => void;
  /** With the shown names of the sheets that were made. */
  readonly onCreated: (sheets: readonly string[]) => Promise<void>;
};

type FormProps = FormSteps & {
  readonly kind: NewWorkbook["kind"];
  /** What will be made; the same object while nothing was changed, null while something is missing. */
  readonly asked: NewWorkbook | null;
  /** Pressed before everything is there: shows what is missing. */
  readonly onIncomplete?: () => void;
  readonly children: ReactNode;
};

/** What is asked, what will be written and where, then the button that writes it. */
export function Form({ kind, asked, onBack, onCreated, onIncomplete, children }: FormProps) {
  const { language } = useShown();
  const common = useText(commonText);
  const styles = useStyles();
  const { form, create: verb, failed, busy, preview } = useText(startText);
  const shown = useDeferredValue(asked);
  const sheets = useMemo(() => (shown ? newWorkbook(shown, language).sheets : []), [shown, language]);
  const { state, create } = useCreate(onCreated);
  const press = () => (asked ? create(asked) : onIncomplete?.());
  return (
    <Page
      foot={
        <>
          <Button appearance="primary" disabledFocusable={state.kind === "busy"} onClick={press}>
            {verb[kind]}
          </Button>
          {sheets.length > 0 && <Quiet>{preview.foot(namesOf(sheets, true))}</Quiet>}
        </>
      }
    >
      <div>
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<ChevronLeftRegular />}
          onClick={onBack}
        >
          {common.back}
        </Button>
        <H1>{form[kind]}</H1>
      </div>
      {state.kind === "failed" && <Problem title={failed} error={state.error} focused />}
      {state.kind === "busy" && <Waiting>{busy(sheets.length)}</Waiting>}
      {children}
      {sheets.length > 0 && <Preview sheets={sheets} />}
    </Page>
  );
}

const namesOf = (sheets: Sheets, visible: boolean): string =>
  sheets
    .filter(({ visibility }) => (visibility === "visible") === visible)
    .map(({ name }) => name)
    .join(", ");

type Sheets = ReturnType<typeof newWorkbook>["sheets"];

function Preview({ sheets }: { readonly sheets: Sheets }) {
  const { preview } = useText(startText);
  return (
    <Card>
      <H2>{preview.title}</H2>
      <P>{preview.sheets(namesOf(sheets, true))}</P>
      <P>{`${preview.hidden(namesOf(sheets, false))} ${preview.rest}`}</P>
    </Card>
  );
}
