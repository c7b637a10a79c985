import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import { agendas, type Question, type Talk } from "../../../domain/coaching/agendas";
import { coachingText } from "../../../i18n/coaching/coachingText";
import { coachText } from "../../../i18n/pane/coach/coachText";
import type { TeamFacts } from "../../../tasks/coaching/teamFacts";
import { Card } from "../../parts/Card";
import { Mark } from "../../parts/Note";
import { H2, H3, P, Quiet } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import { questionFacts } from "./questionFacts";
import type { NotesState } from "./useNotes";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    padding: "12px 0 8px",
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  body: { gridColumn: "2", display: "flex", flexDirection: "column", gap: "4px" },
  add: { alignSelf: "flex-start", marginLeft: "-8px", fontWeight: tokens.fontWeightRegular },
});

type QuestionsProps = {
  readonly talk: Talk;
  readonly facts: TeamFacts;
  readonly state: NotesState;
};

/** The agenda word for word, under each question what the workbook knows of it, and room for a note. */
export function Questions({ talk, facts, state }: QuestionsProps) {
  const styles = useStyles();
  const text = useText(coachText);
  return (
    <>
      <H2>{text.questions}</H2>
      <Card>
        <ol className={styles.list}>
          {agendas[talk].map((question, index) => (
            <Asked key={question} {...{ talk, question, facts, state }} number={index + 1} />
          ))}
        </ol>
      </Card>
    </>
  );
}

type AskedProps = QuestionsProps & { readonly question: Question; readonly number: number };

function Asked({ talk, question, number, facts, state }: AskedProps) {
  const styles = useStyles();
  const { language } = useShown();
  return (
    <li className={styles.item}>
      <Quiet>{String(number)}</Quiet>
      <div className={styles.body}>
        <H3>{coachingText[language].questions[question]}</H3>
        {questionFacts(question, facts, language).map((fact) =>
          fact.isWarning ? (
            <Mark key={fact.text} tone="warning">
              {fact.text}
            </Mark>
          ) : (
            <P key={fact.text}>{fact.text}</P>
          ),
        )}
        <NoteOf
          key={`${talk} ${question}`}
          number={number}
          text={state.textOf(talk, question)}
          onType={(typed) => state.write(talk, question, typed)}
        />
      </div>
    </li>
  );
}

type NoteOfProps = {
  readonly number: number;
  readonly text: string;
  readonly onType: (text: string) => void;
};

/** Folded until it is needed: nine open fields would hide the questions. */
function NoteOf({ number, text, onType }: NoteOfProps) {
  const styles = useStyles();
  const { note, noteTo } = useText(coachText);
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && text === "" && number > 1) {
    return (
      <Button
        className={styles.add}
        appearance="subtle"
        size="small"
        icon={<AddRegular />}
        aria-label={noteTo(number)}
        onClick={() => setOpen(true)}
      >
        {note}
      </Button>
    );
  }
  return (
    <Textarea
      aria-label={noteTo(number)}
      placeholder={note}
      resize="vertical"
      value={text}
      autoFocus={isOpen}
      onChange={(_, { value }) => onType(value)}
    />
  );
}
