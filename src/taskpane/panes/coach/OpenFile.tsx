import { Button } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import type { CoachNotes } from "../../../domain/coaching/agendas";
import { coachText } from "../../../i18n/pane/coach/coachText";
import { focusOn } from "../../parts/focusOn";
import { Note } from "../../parts/Note";
import { Problem } from "../../parts/Problem";
import { P } from "../../parts/Text";
import { useText } from "../../shown";
import { useAction } from "../../useAction";

/** Opens the coach's own file; it is read in the pane and sent nowhere. */
export function OpenFile({ onOpen }: { readonly onOpen: (file: CoachNotes) => void }) {
  const text = useText(coachText);
  const field = useRef<HTMLInputElement>(null);
  const { state, run } = useAction<CoachNotes>();
  const read = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // The same file may be chosen again.
    event.target.value = "";
    if (!file) return;
    void run(async () => {
      const { readCoachFile } = await import("../../../tasks/coaching/coachFile");
      const notes = await readCoachFile(new Uint8Array(await file.arrayBuffer()));
      onOpen(notes);
      return notes;
    });
  };
  return (
    <>
      <div>
        <Button onClick={() => field.current?.click()}>{text.open}</Button>
        <input ref={field} type="file" accept=".xlsx" aria-label={text.open} hidden onChange={read} />
      </div>
      {state.kind === "failed" && <Problem title={text.notOpened} error={state.error} focused />}
      {state.kind === "done" && (
        <Note
          tone="ok"
          role="status"
          title={text.opened(state.result.notes.length, state.result.promises.length)}
          focusRef={focusOn}
        >
          <P>{text.openedText}</P>
        </Note>
      )}
    </>
  );
}
