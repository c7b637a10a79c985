import { Field, Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { startText } from "../../../i18n/pane/start/startText";
import type { NewWorkbook } from "../../../tasks/newWorkbook";
import { Card } from "../../parts/Card";
import { useText } from "../../shown";
import { Form, type FormSteps } from "./Form";

/** Asks what the round is called and who holds it; both can be typed later in the workbook. */
export function NewRound(steps: FormSteps) {
  const { form } = useText(startText);
  const [name, setName] = useState("");
  const [organiser, setOrganiser] = useState("");
  const asked = useMemo<NewWorkbook>(() => ({ kind: "round", name, organiser }), [name, organiser]);
  return (
    <Form kind="round" asked={asked} {...steps}>
      <Card>
        <Field label={form.roundName} hint={form.roundHint}>
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
        <Field label={form.organiser} hint={form.organiserHint}>
          <Input value={organiser} onChange={(_, { value }) => setOrganiser(value)} />
        </Field>
      </Card>
    </Form>
  );
}
