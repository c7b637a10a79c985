import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { commonText } from "../../../i18n/pane/common/commonText";
import { splitText } from "../../../i18n/pane/split/splitText";
import { focusOn } from "../../parts/focusOn";
import { Note } from "../../parts/Note";
import { Problem } from "../../parts/Problem";
import { ShowCell } from "../../parts/ShowCell";
import { P } from "../../parts/Text";
import { Waiting } from "../../parts/Waiting";
import { useText } from "../../shown";
import type { SplitWriting } from "./useWrite";

type WriteResultProps = { readonly sheet: string; readonly writing: SplitWriting };

/** How the last write ended, with the way back. */
export function WriteResult({ sheet, writing }: WriteResultProps) {
  const split = useText(splitText);
  const { state, canUndo } = writing;
  // Focus goes to what has just ended, not to what is found here on the way back from another view.
  const [found] = useState(state);
  const focusRef = state === found ? null : focusOn;
  if (state.kind === "idle") return null;
  if (state.kind === "busy") return <Waiting>{split.busy}</Waiting>;
  const undo = canUndo && <Undo writing={writing} />;
  if (state.kind === "failed")
    return <Problem title={split.notWritten} error={state.error} focused={state !== found} action={undo} />;
  const { before, told } = state.result;
  if (before === null) {
    return (
      <Note key="undone" tone="info" title={split.undone} role="status" focusRef={focusRef}>
        <P>{split.undoneText(sheet)}</P>
      </Note>
    );
  }
  const actions = (
    <>
      <ShowCell size="small" sheet={sheet} cell="A1">
        {split.show(sheet)}
      </ShowCell>
      {undo}
    </>
  );
  return (
    <Note key="done" tone="ok" title={split.done} role="status" action={actions} focusRef={focusRef}>
      <P>{split.doneText(sheet, told.shares, told.vats)}</P>
    </Note>
  );
}

function Undo({ writing }: Pick<WriteResultProps, "writing">) {
  const common = useText(commonText);
  return (
    <Button size="small" onClick={writing.undo}>
      {common.undo}
    </Button>
  );
}
