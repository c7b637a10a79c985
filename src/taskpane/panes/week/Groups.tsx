import { makeStyles } from "@fluentui/react-components";
import { weekText } from "../../../i18n/pane/week/weekText";
import { Card } from "../../parts/Card";
import { H2 } from "../../parts/Text";
import { useText } from "../../shown";
import { EntryField } from "./EntryField";
import type { WeekState } from "./useWeek";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 8.6em), 1fr))",
    gap: "12px 8px",
  },
});

/** The measures that are typed, in groups. */
export function Groups({ state }: { readonly state: WeekState }) {
  const styles = useStyles();
  const text = useText(weekText);
  return state.form.groups.map(({ group, entries }) => (
    <Card key={group}>
      <H2>{text.groups[group]}</H2>
      <div className={styles.grid}>
        {entries.map((entry) => (
          <EntryField key={entry.inputs[0]?.key} entry={entry} state={state} />
        ))}
      </div>
    </Card>
  ));
}
