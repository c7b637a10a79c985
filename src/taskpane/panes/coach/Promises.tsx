import { Button, Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Talk } from "../../../domain/coaching/agendas";
import { coachText } from "../../../i18n/pane/coach/coachText";
import { Card } from "../../parts/Card";
import { H2, H3, Quiet } from "../../parts/Text";
import { useText } from "../../shown";
import { OpenFile } from "./OpenFile";
import type { NotesState } from "./useNotes";

const useStyles = makeStyles({
  ticks: { display: "flex", flexDirection: "column" },
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  field: { width: "100%" },
});

/** What was promised last time and what is promised now. */
export function Promises({ state, talk }: { readonly state: NotesState; readonly talk: Talk }) {
  const styles = useStyles();
  const text = useText(coachText);
  const [promise, setPromise] = useState("");
  const { promises } = state.notes;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (promise.trim() !== "") state.promise(talk, promise.trim());
    setPromise("");
  };
  return (
    <Card>
      <H2>{text.promises}</H2>
      {promises.length === 0 && <Quiet>{text.noPromises}</Quiet>}
      <Ticks state={state} isShown={(made) => made < talk} />
      <OpenFile onOpen={state.open} />
      {promises.some((each) => each.talk >= talk) && <H3>{text.promisedNow}</H3>}
      <Ticks state={state} isShown={(made) => made >= talk} />
      <form className={styles.form} onSubmit={submit}>
        <Field className={styles.field} label={text.newPromise} hint={text.promiseHint}>
          <Input value={promise} onChange={(_, { value }) => setPromise(value)} />
        </Field>
        <Button type="submit">{text.addPromise}</Button>
      </form>
    </Card>
  );
}

type TicksProps = { readonly state: NotesState; readonly isShown: (made: Talk) => boolean };

/** Promises of some talks, to be ticked when they are kept. */
function Ticks({ state, isShown }: TicksProps) {
  const styles = useStyles();
  return (
    <div className={styles.ticks}>
      {state.notes.promises.map(({ talk, text, kept }, index) =>
        isShown(talk) ? (
          <Checkbox
            key={`${text} ${index}`}
            label={text}
            checked={kept}
            onChange={(_, { checked }) => state.keep(index, checked === true)}
          />
        ) : null,
      )}
    </div>
  );
}
