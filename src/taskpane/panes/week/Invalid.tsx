import { weekText } from "../../../i18n/pane/week/weekText";
import { focusOn } from "../../parts/focusOn";
import { Note } from "../../parts/Note";
import { P } from "../../parts/Text";
import { useText } from "../../shown";

/** A field holds what cannot be a number: nothing was written. */
export function Invalid() {
  const text = useText(weekText);
  return (
    <Note tone="error" title={text.invalid} role="alert" focusRef={focusOn}>
      <P>{text.invalidText}</P>
    </Note>
  );
}
