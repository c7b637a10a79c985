import type { ChartKind } from "../../../../domain/measurement/MeasureTraits";
import { controlText } from "../../../../i18n/control/controlText";
import { chartsText } from "../../../../i18n/pane/charts/chartsText";
import { RowResult } from "../../../parts/RowResult";
import { useText } from "../../../shown";
import type { MeasureWriting } from "../../../useMeasureChange";

type KindResultProps = { readonly writing: MeasureWriting<ChartKind>; readonly sheet: string };

/** Which chart the sheet has now, with the way back. */
export function KindResult({ writing, sheet }: KindResultProps) {
  const { kind: text } = useText(chartsText);
  const { kinds } = useText(controlText);
  return (
    <RowResult
      writing={writing}
      busy={text.busy}
      failed={text.failed}
      done={(kind) => ({ title: text.done(kinds[kind]), text: text.doneText(sheet) })}
      undone={() => ({ title: text.undone, text: text.undoneText(sheet) })}
    />
  );
}
