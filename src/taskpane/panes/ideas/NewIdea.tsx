import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { ideasText } from "../../../i18n/pane/ideas/ideasText";
import { sheetText } from "../../../i18n/sheets/sheetText";
import { Card } from "../../parts/Card";
import { useShown, useText } from "../../shown";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  field: { width: "100%" },
});

/** Ideas come one after another: after Enter the field is empty again. */
export function NewIdea({ onAdd }: { readonly onAdd: (idea: string) => void }) {
  const styles = useStyles();
  const { language } = useShown();
  const text = useText(ideasText);
  const [idea, setIdea] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (idea.trim() !== "") onAdd(idea.trim());
    setIdea("");
  };
  return (
    <Card>
      <form className={styles.form} onSubmit={submit}>
        <Field className={styles.field} label={text.newIdea} hint={sheetText[language].ideas.ideaHelp}>
          <Input value={idea} onChange={(_, { value }) => setIdea(value)} />
        </Field>
        <Button type="submit">{text.add}</Button>
      </form>
    </Card>
  );
}
