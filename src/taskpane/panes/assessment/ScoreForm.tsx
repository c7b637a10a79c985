import { Field, Radio, RadioGroup, Select, Textarea } from "@fluentui/react-components";
import { assessmentScores, isAssessmentScore } from "../../../domain/measurement/assessment";
import { assessmentText as labels } from "../../../i18n/assessment/assessmentText";
import { writeNumber } from "../../../i18n/numbers";
import { assessmentText } from "../../../i18n/pane/assessment/assessmentText";
import { sheetText } from "../../../i18n/sheets/sheetText";
import { Card } from "../../parts/Card";
import { P, Quiet } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import type { AssessmentState } from "./useAssessment";

/** One workshop: the team's score with the handbook's words, then the coach's, then why. */
export function ScoreForm({ state }: { readonly state: AssessmentState }) {
  const { language } = useShown();
  const text = useText(assessmentText);
  const words = sheetText[language].assessment;
  const { current, rows, choose, type } = state;
  return (
    <Card>
      <Field label={text.choose}>
        <Select value={String(current.workshop)} onChange={(_, { value }) => choose(Number(value))}>
          {rows.map(({ workshop }) => (
            <option key={workshop} value={String(workshop)}>
              {text.workshop(workshop ?? 0)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.own} hint={words.ownHelp}>
        <RadioGroup
          value={current.own === null ? "" : String(current.own)}
          onChange={(_, { value }) => type({ own: Number(value) })}
        >
          {assessmentScores.map((score) => (
            <Radio key={score} value={String(score)} label={text.score(score, labels[language][score])} />
          ))}
        </RadioGroup>
      </Field>
      <CoachScore state={state} />
      <Gap state={state} />
      <Field label={words.reason} hint={words.reasonHelp}>
        <Textarea
          value={current.reason}
          resize="vertical"
          onChange={(_, { value }) => type({ reason: value })}
        />
      </Field>
    </Card>
  );
}

function CoachScore({ state: { current, type } }: { readonly state: AssessmentState }) {
  const { language } = useShown();
  const text = useText(assessmentText);
  const words = sheetText[language].assessment;
  const { coach } = current;
  const change = (value: string) => type({ coach: value === "" ? null : Number(value) });
  return (
    <div>
      <Field label={words.coach} hint={words.coachHelp}>
        <Select value={coach === null ? "" : String(coach)} onChange={(_, { value }) => change(value)}>
          <option value="">{text.none}</option>
          {assessmentScores.map((score) => (
            <option key={score} value={score}>
              {score}
            </option>
          ))}
        </Select>
      </Field>
      {coach !== null && isAssessmentScore(coach) && (
        <Quiet>{text.score(coach, labels[language][coach])}</Quiet>
      )}
    </div>
  );
}

/** Where the two differ there is something to talk about. */
function Gap({ state: { current } }: { readonly state: AssessmentState }) {
  const { language } = useShown();
  const text = useText(assessmentText);
  const { own, coach } = current;
  if (own === null || coach === null) return null;
  return <P>{own === coach ? text.same : text.gap(writeNumber(own - coach, language))}</P>;
}
