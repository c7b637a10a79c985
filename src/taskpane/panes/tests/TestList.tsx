import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { FIRST_TESTS, pdsaCounts } from "../../../domain/team/pdsaStage";
import { testsText } from "../../../i18n/pane/tests/testsText";
import { Card } from "../../parts/Card";
import { Page } from "../../parts/frame/Page";
import { RowResult } from "../../parts/RowResult";
import { SheetResult } from "../../parts/sheets/SheetResult";
import type { SheetsProps } from "../../parts/sheets/useSheets";
import { H1, P, Quiet } from "../../parts/Text";
import { useText } from "../../shown";
import { today } from "../../today";
import type { RowWriting } from "../../useRows";
import { Oldest } from "./Oldest";
import { sortedTests, type TestRow } from "./sortedTests";
import type { SavedTest } from "./TestForm";
import { TestGroup } from "./TestGroup";

const useStyles = makeStyles({ counter: { display: "flex", flexDirection: "column", gap: "4px" } });

type TestListProps = SheetsProps & {
  readonly rows: readonly TestRow[];
  readonly writing: RowWriting<SavedTest>;
  readonly onOpen: (test: number | "new") => void;
};

/** The oldest open test first: a test is small and should be decided on in two weeks. */
export function TestList({ workbook, refresh, rows, writing, onOpen }: TestListProps) {
  const text = useText(testsText);
  const sheet = workbook.found.tables.get("testRows")?.sheet ?? "";
  const { open, planned, decided } = sortedTests(rows, today());
  const [oldest, ...others] = open;
  return (
    <Page
      foot={
        <>
          <Button appearance="primary" onClick={() => onOpen("new")}>
            {text.new}
          </Button>
          <Quiet>{text.newHint}</Quiet>
        </>
      }
    >
      <H1>{text.title}</H1>
      <SheetResult of="pdsa" workbook={workbook} refresh={refresh} />
      <RowResult
        writing={writing}
        busy={text.busy}
        failed={text.failed}
        done={() => ({ title: text.saved, text: text.savedText(sheet) })}
        undone={() => ({ title: text.undone, text: text.undoneText(sheet) })}
      />
      <Counter rows={rows} />
      {rows.length === 0 && (
        <Card>
          <P>{text.empty}</P>
        </Card>
      )}
      {oldest && <Oldest test={oldest} onOpen={onOpen} />}
      <TestGroup title={text.open} tests={others} onOpen={onOpen} />
      <TestGroup title={text.planned} tests={planned} onOpen={onOpen} />
      <TestGroup title={text.decided} tests={decided} onOpen={onOpen} />
    </Page>
  );
}

/** How many of the first ten are begun. */
function Counter({ rows }: { readonly rows: readonly TestRow[] }) {
  const text = useText(testsText);
  const styles = useStyles();
  const { begun, decided, adopted } = pdsaCounts(
    rows.map(({ typed }) => typed),
    today(),
  );
  const sentence = text.counter(begun, FIRST_TESTS);
  return (
    <div className={styles.counter}>
      <ProgressBar value={Math.min(1, begun / FIRST_TESTS)} aria-label={sentence} thickness="large" />
      <Quiet>{`${sentence}. ${text.counts(decided, adopted)}`}</Quiet>
    </div>
  );
}
