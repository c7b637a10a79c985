import { useMemo } from "react";
import { startText } from "../../../i18n/pane/start/startText";
import type { NewWorkbook } from "../../../tasks/newWorkbook";
import { P } from "../../parts/Text";
import { useText } from "../../shown";
import { Form, type FormSteps } from "./Form";

type NewSampleProps = FormSteps & { readonly kind: "teamSample" | "roundSample" };

/** A filled example to look at and to try things in. */
export function NewSample({ kind, ...steps }: NewSampleProps) {
  const { form } = useText(startText);
  const asked = useMemo<NewWorkbook>(() => ({ kind }), [kind]);
  return (
    <Form kind={kind} asked={asked} {...steps}>
      <P>{form.sampleText}</P>
    </Form>
  );
}
