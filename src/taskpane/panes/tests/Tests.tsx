import { useMemo, useState } from "react";
import { testsText } from "../../../i18n/pane/tests/testsText";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { workRows } from "../../../tasks/work/workRows";
import { useHeadingFocus } from "../../headingFocus";
import { NoSheet } from "../../parts/sheets/NoSheet";
import { useText } from "../../shown";
import { useRows } from "../../useRows";
import { TestForm, type SavedTest } from "./TestForm";
import { TestList } from "./TestList";

type TestsProps = { readonly workbook: TeamWorkbook; readonly refresh: () => Promise<void> };

/** The team's tests of change: the list, or one of them to write in. */
export function Tests({ workbook, refresh }: TestsProps) {
  const text = useText(testsText);
  const rows = useMemo(() => workRows(workbook, "testRows"), [workbook]);
  const [open, setOpen] = useState<number | "new" | null>(null);
  const writing = useRows<SavedTest>(refresh, "tests");
  const { wish } = useHeadingFocus();
  const go = (next: number | "new" | null) => {
    wish();
    writing.reset();
    setOpen(next);
  };
  if (!workbook.found.tables.has("testRows"))
    return (
      <NoSheet
        sheet="pdsa"
        workbook={workbook}
        refresh={refresh}
        title={text.noSheetTitle}
        text={text.noSheet}
      />
    );
  if (open === null)
    return <TestList workbook={workbook} refresh={refresh} rows={rows} writing={writing} onOpen={go} />;
  return (
    <TestForm
      key={open}
      workbook={workbook}
      rows={rows}
      row={rows.find(({ at }) => at === open) ?? null}
      writing={writing}
      onBack={() => go(null)}
      onSaved={() => setOpen(null)}
    />
  );
}
