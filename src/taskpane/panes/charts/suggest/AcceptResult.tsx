import { chartsText } from "../../../../i18n/pane/charts/chartsText";
import { RowResult } from "../../../parts/RowResult";
import { useText } from "../../../shown";
import type { Accept } from "./useAccept";

/** What was accepted and where it is written, with the way back. */
export function AcceptResult({ accept, sheet }: { readonly accept: Accept; readonly sheet: string }) {
  const text = useText(chartsText);
  return (
    <RowResult
      writing={accept.writing}
      busy={text.accepting}
      failed={text.notAccepted}
      done={(told) =>
        told.kind === "level"
          ? { title: text.level.done, text: text.level.doneText(told.from, told.to, sheet) }
          : { title: text.baseline.done, text: text.baseline.doneText(told.weeks, sheet) }
      }
      undone={() => ({ title: text.undone, text: text.undoneText(sheet) })}
    />
  );
}
