import { checkText } from "../../../i18n/pane/check/checkText";
import { RowResult } from "../../parts/RowResult";
import { useText } from "../../shown";
import type { RepairWriting } from "./useRepair";

/** How the last repair ended, with the way back. */
export function RepairResult({ writing }: { readonly writing: RepairWriting }) {
  const text = useText(checkText);
  return (
    <RowResult
      writing={writing}
      busy={text.busy}
      failed={text.failed}
      done={({ of, count }) => ({
        title: of === "rows" ? text.addedRows(count) : text.done(count),
        text: text.doneText,
      })}
      undone={({ of }) => ({ title: text.undone, text: of === "rows" ? text.rowsStay : text.undoneText })}
    />
  );
}
