import { Button, Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { FormEvent } from "react";
import type { OwnKind } from "../../../domain/measurement/teamRecord";
import type { Direction } from "../../../domain/measurement/meaningOf";
import { measuresText } from "../../../i18n/pane/measures/measuresText";
import { directionText } from "../../../templates/team/directionText";
import { Card, Row } from "../../parts/Card";
import { H2 } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import type { MeasuresPart } from "./Told";
import { useOwn, type Own } from "./useOwn";

const directions = ["lower", "higher", "none"] as const;

/** A measure that no catalogue knows: the team says what it is. */
export function OwnForm(part: MeasuresPart) {
  const text = useText(measuresText);
  const own = useOwn(part);
  const { draft, change, problem } = own;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    own.submit();
  };
  return (
    <Card>
      <form onSubmit={onSubmit} style={{ display: "contents" }}>
        <H2>{text.own}</H2>
        <Field
          label={text.name}
          hint={text.nameHint}
          {...(problem !== null && { validationState: "error", validationMessage: text[problem] })}
        >
          <Input value={draft.name} onChange={(_, { value }) => change({ name: value })} />
        </Field>
        <KindFields {...own} />
        <Row>
          <Button type="submit" disabledFocusable={own.isBusy}>
            {text.addOwn}
          </Button>
        </Row>
      </form>
    </Card>
  );
}

/** One number or two, in which unit, and which way is better. */
function KindFields({ draft, change }: Pick<Own, "draft" | "change">) {
  const { language } = useShown();
  const text = useText(measuresText);
  return (
    <>
      <Field label={text.kind}>
        <RadioGroup value={draft.kind} onChange={(_, { value }) => change({ kind: value as OwnKind })}>
          <Radio value="value" label={text.value} />
          <Radio value="share" label={text.share} />
        </RadioGroup>
      </Field>
      {draft.kind === "value" && (
        <Field label={text.unit} hint={text.unitHint}>
          <Input value={draft.unit} onChange={(_, { value }) => change({ unit: value })} />
        </Field>
      )}
      <Field label={text.direction}>
        <Select
          value={draft.direction}
          onChange={(_, { value }) => change({ direction: value as Direction })}
        >
          {directions.map((direction) => (
            <option key={direction} value={direction}>
              {directionText[direction][language]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
