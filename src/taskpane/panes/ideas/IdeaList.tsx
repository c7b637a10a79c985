import { Field, makeStyles, Select } from "@fluentui/react-components";
import { ideaPlaces } from "../../../domain/team/ideaPlaces";
import { ideasText } from "../../../i18n/pane/ideas/ideasText";
import { sheetText } from "../../../i18n/sheets/sheetText";
import { Card } from "../../parts/Card";
import { H2, H3, Quiet } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import type { IdeasState, ShownIdea } from "./useIdeas";

const NUMBERS = [1, 2, 3, 4, 5];

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  numbers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 8.6em), 1fr))",
    gap: "8px",
  },
});

/** The same as the matrix, to be typed. */
export function IdeaList({ state }: { readonly state: IdeasState }) {
  const styles = useStyles();
  const { language } = useShown();
  const text = useText(ideasText);
  const words = sheetText[language].ideas;
  const places = ideaPlaces(state.ideas.map(({ idea }) => idea));
  if (state.ideas.length === 0) return null;
  return (
    <>
      <H2>{text.list}</H2>
      <ol className={styles.list}>
        {state.ideas.map((shown, index) => {
          const { quadrant = null } = places[index] ?? {};
          return (
            <li key={shown.key}>
              <Card>
                <H3>{`${index + 1}. ${shown.idea.idea}`}</H3>
                <Quiet>{quadrant === null ? text.unplaced : words[quadrant]}</Quiet>
                <div className={styles.numbers}>
                  <Score shown={shown} column="impact" state={state} />
                  <Score shown={shown} column="ease" state={state} />
                </div>
              </Card>
            </li>
          );
        })}
      </ol>
    </>
  );
}

type ScoreProps = {
  readonly shown: ShownIdea;
  readonly column: "impact" | "ease";
  readonly state: IdeasState;
};

function Score({ shown, column, state }: ScoreProps) {
  const { language } = useShown();
  const text = useText(ideasText);
  const value = shown.idea[column];
  const change = (typed: string) =>
    state.change(shown.key, { [column]: typed === "" ? null : Number(typed) });
  return (
    <Field label={sheetText[language].ideas[column]}>
      <Select value={value === null ? "" : String(value)} onChange={(_, data) => change(data.value)}>
        <option value="">{text.none}</option>
        {NUMBERS.map((number) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </Select>
    </Field>
  );
}
