import { Button, Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { talks, type Talk } from "../../../domain/coaching/agendas";
import { coachingText } from "../../../i18n/coaching/coachingText";
import { coachText } from "../../../i18n/pane/coach/coachText";
import { teamFacts } from "../../../tasks/coaching/teamFacts";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { downloadFile, fileNamePart } from "../../downloadFile";
import { focusOn } from "../../parts/focusOn";
import { Page } from "../../parts/frame/Page";
import { Note } from "../../parts/Note";
import { Problem } from "../../parts/Problem";
import { H1, P, Quiet } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import { today } from "../../today";
import { useAction } from "../../useAction";
import { useKept } from "../../useKept";
import { Promises } from "./Promises";
import { Questions } from "./Questions";
import { TeamNow } from "./TeamNow";
import { useNotes, written } from "./useNotes";

/** The agenda of the next talk with this team's facts; the notes go into a file of the coach's own. */
export function Coach({ workbook }: { readonly workbook: TeamWorkbook }) {
  const text = useText(coachText);
  const facts = useMemo(() => teamFacts(workbook, today()), [workbook]);
  const [chosen, choose] = useKept<Talk | null>("coach.talk", null);
  const talk = chosen ?? (facts.scores.own === null ? 1 : 2);
  const state = useNotes();
  const { saving, save } = useSaving(workbook, state.notes);
  return (
    <Page
      foot={
        <>
          <Button appearance="primary" disabledFocusable={saving.kind === "busy"} onClick={save}>
            {text.save}
          </Button>
          <Quiet>{text.place}</Quiet>
        </>
      }
    >
      <div>
        <H1>{text.title(talk)}</H1>
        <Quiet>{text.between(talk)}</Quiet>
      </div>
      {saving.kind === "failed" && <Problem title={text.notSaved} error={saving.error} focused />}
      {saving.kind === "done" && (
        <Note key={saving.result} tone="ok" role="status" title={text.saved} focusRef={focusOn}>
          <P>{text.savedText(saving.result)}</P>
        </Note>
      )}
      <TalkSelect talk={talk} onChange={(next) => choose(() => next)} />
      <TeamNow facts={facts} />
      <Promises state={state} talk={talk} />
      <Questions talk={talk} facts={facts} state={state} />
      <Quiet>{text.source}</Quiet>
    </Page>
  );
}

function TalkSelect({ talk, onChange }: { readonly talk: Talk; readonly onChange: (talk: Talk) => void }) {
  const text = useText(coachText);
  const change = (value: string) => onChange(talks.find((each) => String(each) === value) ?? talk);
  return (
    <Field label={text.choose}>
      <Select value={String(talk)} onChange={(_, { value }) => change(value)}>
        {talks.map((each) => (
          <option key={each} value={each}>
            {text.title(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Downloads the notes; what makes files is fetched only then. */
function useSaving(workbook: TeamWorkbook, notes: ReturnType<typeof useNotes>["notes"]) {
  const { language } = useShown();
  const { state, run } = useAction<string>();
  const save = () =>
    void run(async () => {
      const { writeCoachFile } = await import("../../../tasks/coaching/coachFile");
      const name = coachingText[language].fileName(fileNamePart(workbook.read.team.name));
      downloadFile(name, "xlsx", await writeCoachFile(written(notes), language));
      return `${name}.xlsx`;
    });
  return { saving: state, save };
}
