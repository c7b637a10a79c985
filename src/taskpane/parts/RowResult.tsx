import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { commonText } from "../../i18n/pane/common/commonText";
import { useText } from "../shown";
import type { Writing } from "../useWriting";
import { focusOn } from "./focusOn";
import { Note } from "./Note";
import { Problem } from "./Problem";
import { P } from "./Text";
import { Waiting } from "./Waiting";

type Told = { readonly title: string; readonly text: string };

type RowResultProps<T> = {
  readonly writing: Pick<Writing<unknown, T>, "state" | "canUndo" | "undo">;
  readonly busy: string;
  readonly failed: string;
  readonly done: (told: T) => Told;
  readonly undone: (told: T) => Told;
  /** What can be done after it, beside the undo. */
  readonly action?: ReactNode;
};

/** How the last write ended, with the way back; it is read first. */
export function RowResult<T>({ writing, busy, failed, done, undone, action }: RowResultProps<T>) {
  const { state, undo, canUndo } = writing;
  // Focus goes to what has just ended, not to what is found here on the way back from another view.
  const [found] = useState(state);
  const isNew = state !== found;
  if (state.kind === "idle") return null;
  if (state.kind === "busy") return <Waiting>{busy}</Waiting>;
  const back = canUndo && <Undo onUndo={undo} />;
  if (state.kind === "failed")
    return <Problem title={failed} error={state.error} focused={isNew} action={back} />;
  const { told, before } = state.result;
  const { title, text } = before === null ? undone(told) : done(told);
  const actions = (
    <>
      {action}
      {back}
    </>
  );
  return (
    <Note
      key={before === null ? "undone" : "done"}
      tone={before === null ? "info" : "ok"}
      title={title}
      role="status"
      focusRef={isNew ? focusOn : null}
      {...(before !== null && { action: actions })}
    >
      <P>{text}</P>
    </Note>
  );
}

function Undo({ onUndo }: { readonly onUndo: () => void }) {
  const common = useText(commonText);
  return (
    <Button size="small" onClick={onUndo}>
      {common.undo}
    </Button>
  );
}
