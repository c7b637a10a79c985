import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { measureIds, type MeasureId } from "../../../domain/measurement/measures";
import type { MeasureText } from "../../../i18n/measures/MeasureWords";
import { measureText } from "../../../i18n/measures/measureText";
import { startText } from "../../../i18n/pane/start/startText";
import { Card } from "../../parts/Card";
import { Mark } from "../../parts/Note";
import { Quiet } from "../../parts/Text";
import { useShown, useText } from "../../shown";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

type MeasureChoiceProps = {
  readonly chosen: readonly MeasureId[];
  readonly onChange: (chosen: readonly MeasureId[]) => void;
  /** The user tried to go on without any. */
  readonly told: boolean;
};

const labelOf = ({ name, unit }: MeasureText) => (unit === "" ? name : `${name}, ${unit}`);

/** What the team will write down each week. Fluent's Field would give every box the same id. */
export function MeasureChoice({ chosen, onChange, told }: MeasureChoiceProps) {
  const styles = useStyles();
  const { language } = useShown();
  const { form } = useText(startText);
  const turn = (id: MeasureId, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <Card>
      <fieldset className={styles.list}>
        <legend className={styles.legend}>{form.measures}</legend>
        {measureIds.map((id) => (
          <Checkbox
            key={id}
            label={labelOf(measureText[language][id])}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) => turn(id, checked === true)}
          />
        ))}
        {chosen.length === 0 && told ? (
          <span role="alert">
            <Mark tone="error">{form.measuresMissing}</Mark>
          </span>
        ) : (
          <Quiet>{form.measuresHint}</Quiet>
        )}
      </fieldset>
    </Card>
  );
}
