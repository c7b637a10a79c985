import { reportsText } from "../../../i18n/pane/reports/reportsText";
import { focusOn } from "../../parts/focusOn";
import { Note } from "../../parts/Note";
import { Problem } from "../../parts/Problem";
import { P } from "../../parts/Text";
import { useText } from "../../shown";
import type { ActionState } from "../../useAction";
import type { Taken } from "./useTaking";

/** Where the paper is now, and what to do with it. */
export function TakenResult({ state }: { readonly state: ActionState<Taken> }) {
  const text = useText(reportsText);
  if (state.kind === "failed") return <Problem title={text.failed} error={state.error} focused />;
  if (state.kind !== "done") return null;
  const { result } = state;
  const sentence =
    result.way === "downloaded" ? text.downloadedText(result.file) : text[`${result.way}Text` as const];
  return (
    <Note tone="ok" role="status" title={text[result.way]} focusRef={focusOn}>
      <P>{sentence}</P>
    </Note>
  );
}
