import { makeStyles, tokens } from "@fluentui/react-components";
import { isoOf } from "../../../domain/shared/calendar";
import { writeDay } from "../../../i18n/days";
import { testsText } from "../../../i18n/pane/tests/testsText";
import { choiceText } from "../../../templates/team/work/choiceTexts";
import { H2, H3, Quiet } from "../../parts/Text";
import { Mark } from "../../parts/Note";
import { useShown, useText } from "../../shown";
import { numbered, type ShownTest } from "./sortedTests";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  card: {
    width: "100%",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    padding: "8px 12px",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

type TestGroupProps = {
  readonly title: string;
  readonly tests: readonly ShownTest[];
  readonly onOpen: (at: number) => void;
};

/** Tests that are equally far; pressing one opens it. */
export function TestGroup({ title, tests, onOpen }: TestGroupProps) {
  const styles = useStyles();
  const text = useText(testsText);
  if (tests.length === 0) return null;
  return (
    <>
      <H2>{title}</H2>
      <ul className={styles.list}>
        {tests.map((test) => (
          <li key={test.row.at}>
            <button type="button" className={styles.card} onClick={() => onOpen(test.row.at)}>
              <H3>{numbered(test.number, test.row.typed.change || text.unnamed)}</H3>
              <Standing test={test} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The decision, or what comes next. */
function Standing({ test }: { readonly test: ShownTest }) {
  const { language } = useShown();
  const text = useText(testsText);
  const { decision, decided } = test.row.typed;
  if (test.openDays !== null) return <Mark tone="warning">{text.openDays(test.openDays)}</Mark>;
  if (decision === null) return <Quiet>{text.next[test.stage]}</Quiet>;
  const day = decided === null ? "" : ` ${writeDay(isoOf(decided), language)}`;
  const word = choiceText("decision", decision)[language];
  return <Quiet>{`${word.charAt(0).toUpperCase()}${word.slice(1)}${day}`}</Quiet>;
}
