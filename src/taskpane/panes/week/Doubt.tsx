import { Button } from "@fluentui/react-components";
import { weekText } from "../../../i18n/pane/week/weekText";
import { fieldText } from "../../../tasks/week/weekChange";
import type { WeekDoubt } from "../../../tasks/week/weekDoubts";
import type { WeekEntry } from "../../../tasks/week/WeekEntry";
import { Row } from "../../parts/Card";
import { useShown, useText } from "../../shown";
import type { WeekState } from "./useWeek";

type DoubtProps = {
  readonly entry: WeekEntry;
  /** The key of the field that it is about. */
  readonly field: string;
  readonly doubt: WeekDoubt;
  readonly state: WeekState;
};

/** One press puts the likelier number in; another says that it is right as it is. */
export function Doubt({ entry, field, doubt, state }: DoubtProps) {
  const { language } = useShown();
  const text = useText(weekText);
  const [part, whole] = entry.inputs.map((input) => input.key);
  const typed = state.texts[field]?.trim() ?? "";
  const suggested = doubt.suggestion === null ? null : fieldText(doubt.suggestion, language);
  const swap = () => {
    if (part === undefined || whole === undefined) return;
    state.type({ [part]: state.texts[whole] ?? "", [whole]: state.texts[part] ?? "" });
  };
  if (doubt.code === "notANumber" || doubt.code === "missingText") return null;
  return (
    <Row>
      {suggested !== null && (
        <Button size="small" onClick={() => state.type({ [field]: suggested })}>
          {text.change(suggested)}
        </Button>
      )}
      {doubt.code === "overWhole" && (
        <Button size="small" onClick={swap}>
          {text.swap}
        </Button>
      )}
      {doubt.code !== "date" && (
        <Button size="small" appearance="subtle" onClick={() => state.accept(field)}>
          {text.keep(typed)}
        </Button>
      )}
    </Row>
  );
}
