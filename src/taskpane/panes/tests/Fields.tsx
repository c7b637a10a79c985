import { Field, Input, Textarea } from "@fluentui/react-components";
import { sheetText } from "../../../i18n/sheets/sheetText";
import { testsText } from "../../../i18n/pane/tests/testsText";
import { useShown, useText } from "../../shown";
import { badDays, type Draft } from "./useDraft";

type FieldProps<Column extends keyof Draft> = {
  readonly column: Column;
  readonly draft: Draft;
  readonly type: (column: keyof Draft, text: string) => void;
  readonly problem?: string;
};

/** Labels and help are those of the sheet's columns. */
function useWords(column: keyof Draft) {
  const { language } = useShown();
  const words = sheetText[language].pdsa;
  return { label: words[column], help: words[`${column}Help`] };
}

type LongColumn = "change" | "question" | "prediction" | "did" | "learned";

export function LongField({ column, draft, type, problem }: FieldProps<LongColumn>) {
  const { label, help } = useWords(column);
  return (
    <Field label={label} hint={help} {...(problem !== undefined && { validationMessage: problem })}>
      <Textarea value={draft[column]} resize="vertical" onChange={(_, { value }) => type(column, value)} />
    </Field>
  );
}

export function ShortField({ column, draft, type }: FieldProps<"who" | "place">) {
  const { label, help } = useWords(column);
  return (
    <Field label={label} hint={help}>
      <Input value={draft[column]} onChange={(_, { value }) => type(column, value)} />
    </Field>
  );
}

/** A day as people type it: the browser's own field would follow the browser's language. */
export function DayField({ column, draft, type }: FieldProps<"started" | "decided">) {
  const text = useText(testsText);
  const { label } = useWords(column);
  const isBad = badDays(draft).includes(column);
  return (
    <Field label={label} hint={text.day} {...(isBad && { validationMessage: text.notADay })}>
      <Input value={draft[column]} onChange={(_, { value }) => type(column, value)} />
    </Field>
  );
}
