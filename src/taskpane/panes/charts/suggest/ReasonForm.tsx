import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { chartsText } from "../../../../i18n/pane/charts/chartsText";
import { Row } from "../../../parts/Card";
import { useText } from "../../../shown";
import type { Reason } from "./useAccept";

type ReasonFormProps = {
  readonly button: string;
  /** Everything but the reason is there. */
  readonly isReady: boolean;
  readonly onAccept: (reason: Reason) => void;
  readonly onDecline: () => void;
};

/** Nothing is re-based without who and why. */
export function ReasonForm({ button, isReady, onAccept, onDecline }: ReasonFormProps) {
  const text = useText(chartsText);
  const [who, setWho] = useState(text.whoDefault);
  const [why, setWhy] = useState("");
  const isOpen = isReady && who.trim() !== "" && why.trim() !== "";
  return (
    <>
      <Field label={text.who}>
        <Input value={who} onChange={(_, { value }) => setWho(value)} />
      </Field>
      <Field label={text.reason} hint={text.reasonHint}>
        <Input value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
      <Row>
        <Button disabledFocusable={!isOpen} onClick={() => onAccept({ who, why })}>
          {button}
        </Button>
        <Button appearance="subtle" onClick={onDecline}>
          {text.notYet}
        </Button>
      </Row>
    </>
  );
}
