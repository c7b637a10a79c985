import { makeStyles, tokens } from "@fluentui/react-components";
import { measureOf } from "../../../domain/measurement/measureOf";
import { measuresText } from "../../../i18n/pane/measures/measuresText";
import { Card } from "../../parts/Card";
import { Problem } from "../../parts/Problem";
import { H2, P } from "../../parts/Text";
import { useText } from "../../shown";
import { ChosenMeasure } from "./ChosenMeasure";
import type { MeasuresPart } from "./Told";
import { useHidden, type Hidden } from "./useHidden";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: "8px 0",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** The team's measures, in the order of the sheets. */
export function Chosen({ workbook, writing }: MeasuresPart) {
  const styles = useStyles();
  const text = useText(measuresText);
  const hidden = useHidden(workbook);
  const { team } = workbook.read;
  if (team.measures.length === 0) return <P>{text.none}</P>;
  return (
    <Card>
      <H2>{text.chosen}</H2>
      <Failures {...hidden} />
      <ul className={styles.list}>
        {team.measures.map((id) => (
          <li key={id} className={styles.item}>
            <ChosenMeasure measure={measureOf(team, id)} {...{ workbook, writing, hidden }} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Why a column could not be hidden or shown, or was not even looked at. */
function Failures({ looking, turning }: Pick<Hidden, "looking" | "turning">) {
  const text = useText(measuresText);
  if (turning.kind === "failed") return <Problem title={text.notHidden} error={turning.error} focused />;
  if (looking.kind === "failed") return <Problem title={text.notSeen} error={looking.error} />;
  return null;
}
