import { Button, makeStyles } from "@fluentui/react-components";
import type { TeamMeasure } from "../../../domain/measurement/measures";
import { isTyped } from "../../../domain/measurement/removeMeasure";
import { measuresText } from "../../../i18n/pane/measures/measuresText";
import { measureWords, withUnit } from "../../../templates/measureWords";
import { H3, Quiet } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import { sourceSheet } from "./sourceSheet";
import type { MeasuresPart } from "./Told";
import type { Hidden } from "./useHidden";

const useStyles = makeStyles({
  head: { display: "flex", gap: "8px", alignItems: "flex-start", justifyContent: "space-between" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
});

type ChosenMeasureProps = MeasuresPart & { readonly measure: TeamMeasure; readonly hidden: Hidden };

/** A measure that is followed: where it is typed, and how it goes. */
export function ChosenMeasure(props: ChosenMeasureProps) {
  const styles = useStyles();
  const { language } = useShown();
  const text = useText(measuresText);
  const { measure, workbook, hidden } = props;
  const { name, unit, definition } = measureWords(measure, language);
  const isKept = isTyped(workbook.read.team, measure.id);
  return (
    <>
      <div className={styles.head}>
        <div className={styles.name}>
          <H3>{withUnit(name, unit)}</H3>
        </div>
        {isKept ? <HideButton {...props} name={name} /> : <RemoveButton {...props} name={name} />}
      </div>
      <Quiet>{`${definition} ${text.place(sourceSheet(workbook, measure.id))}`}</Quiet>
      {isKept && hidden.isHidden(measure) && <Quiet>{text.hidden}</Quiet>}
    </>
  );
}

type ButtonProps = ChosenMeasureProps & { readonly name: string };

/** What has entries stays; its column may go out of sight. */
function HideButton({ measure, hidden, name }: ButtonProps) {
  const styles = useStyles();
  const text = useText(measuresText);
  const isHidden = hidden.isHidden(measure);
  return (
    <Button
      className={styles.button}
      size="small"
      title={text.whyHide}
      aria-label={isHidden ? text.showNamed(name) : text.hideNamed(name)}
      onClick={() => hidden.turn(measure, !isHidden)}
    >
      {isHidden ? text.show : text.hide}
    </Button>
  );
}

function RemoveButton({ measure, workbook, writing, name }: ButtonProps) {
  const styles = useStyles();
  const text = useText(measuresText);
  const { id } = measure;
  const isBusy = writing.state.kind === "busy";
  const remove = () => {
    const told = { kind: "removed", names: name, sheet: sourceSheet(workbook, id) } as const;
    if (!isBusy) void writing.write({ kind: "remove", measure: id }, told);
  };
  return (
    <Button
      className={styles.button}
      size="small"
      aria-label={text.removeNamed(name)}
      disabledFocusable={isBusy}
      onClick={remove}
    >
      {text.remove}
    </Button>
  );
}
