import { Button } from "@fluentui/react-components";
import { commonText } from "../../../i18n/pane/common/commonText";
import { splitText } from "../../../i18n/pane/split/splitText";
import type { SplitWrite } from "../../../tasks/writeSplit";
import { focusOn } from "../../parts/focusOn";
import { Note } from "../../parts/Note";
import { Problem } from "../../parts/Problem";
import { ShowCell } from "../../parts/ShowCell";
import { P } from "../../parts/Text";
import { Waiting } from "../../parts/Waiting";
import { useText } from "../../shown";
import type { Writing } from "./useWrite";

type WriteResultProps = { readonly write: SplitWrite; readonly sheet: string; readonly writing: Writing };

/** How the last write ended, with the way back. */
export function WriteResult({ write, sheet, writing: { state, undo } }: WriteResultProps) {
  const common = useText(commonText);
  const split = useText(splitText);
  if (state.kind === "idle") return null;
  if (state.kind === "busy") return <Waiting>{split.busy}</Waiting>;
  if (state.kind === "failed") return <Problem title={split.notWritten} error={state.error} focused />;
  if (state.result.before === null) {
    return (
      <Note key="undone" tone="info" title={split.undone} role="status" focusRef={focusOn}>
        <P>{split.undoneText(sheet)}</P>
      </Note>
    );
  }
  const actions = (
    <>
      <ShowCell size="small" sheet={sheet} cell="A1">
        {split.show(sheet)}
      </ShowCell>
      <Button size="small" onClick={undo}>
        {common.undo}
      </Button>
    </>
  );
  return (
    <Note key="done" tone="ok" title={split.done} role="status" action={actions} focusRef={focusOn}>
      <P>{split.doneText(sheet, write.shares, write.vats)}</P>
    </Note>
  );
}
