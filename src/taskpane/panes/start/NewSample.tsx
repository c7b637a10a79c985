import { useMemo } from "react";
import type { NewWorkbook } from "../../../tasks/newWorkbook";
import { P } from "../../parts/Text";
import { useShown } from "../../shown";
import { Form, type FormSteps } from "./Form";

type NewSampleProps = FormSteps & { readonly kind: "teamSample" | "roundSample" };

/** A filled example to look at and to try things in. */
export function NewSample({ kind, ...steps }: NewSampleProps) {
  const { form } = useShown().text.start;
  const asked = useMemo<NewWorkbook>(() => ({ kind }), [kind]);
  return (
    <Form kind={kind} asked={asked} {...steps}>
      <P>{form.sampleText}</P>
    </Form>
  );
}
