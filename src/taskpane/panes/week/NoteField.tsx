import { Field, Textarea } from "@fluentui/react-components";
import { weekText } from "../../../i18n/pane/week/weekText";
import { NOTE } from "../../../tasks/week/weekChange";
import { useText } from "../../shown";
import type { WeekState } from "./useWeek";

/** What happened: a number that is missing or odd is understood a year later only with it. */
export function NoteField({ state }: { readonly state: WeekState }) {
  const text = useText(weekText);
  return (
    <Field label={text.note} hint={text.noteHint}>
      <Textarea
        value={state.texts[NOTE] ?? ""}
        placeholder={text.noteExample}
        onChange={(_, { value }) => state.type({ [NOTE]: value })}
      />
    </Field>
  );
}
