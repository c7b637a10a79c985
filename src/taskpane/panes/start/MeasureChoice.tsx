import { Checkbox, Field, makeStyles } from "@fluentui/react-components";
import { measureIds, type MeasureId } from "../../../domain/measurement/measures";
import { measureText } from "../../../i18n/measures/measureText";
import { Card } from "../../parts/Card";
import { useShown } from "../../shown";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column" } });

type MeasureChoiceProps = {
  readonly chosen: readonly MeasureId[];
  readonly onChange: (chosen: readonly MeasureId[]) => void;
  /** The user tried to go on without any. */
  readonly told: boolean;
};

/** What the team will write down each week. */
export function MeasureChoice({ chosen, onChange, told }: MeasureChoiceProps) {
  const styles = useStyles();
  const { language, text } = useShown();
  const { form } = text.start;
  const turn = (id: MeasureId, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <Card>
      <Field
        label={form.measures}
        {...(chosen.length === 0 && told
          ? { validationState: "error", validationMessage: form.measuresMissing }
          : { hint: form.measuresHint })}
      >
        <div role="group" className={styles.list}>
          {measureIds.map((id) => (
            <Checkbox
              key={id}
              label={`${measureText[language][id].name}, ${measureText[language][id].unit}`}
              checked={chosen.includes(id)}
              onChange={(_, { checked }) => turn(id, checked === true)}
            />
          ))}
        </div>
      </Field>
    </Card>
  );
}
