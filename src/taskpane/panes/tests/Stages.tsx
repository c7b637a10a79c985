import { Field, Select } from "@fluentui/react-components";
import { pdsaStage } from "../../../domain/team/pdsaStage";
import { measureOf } from "../../../domain/measurement/measureOf";
import { teamChoices } from "../../../domain/team/teamChoices";
import { sheetText } from "../../../i18n/sheets/sheetText";
import { testsText } from "../../../i18n/pane/tests/testsText";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { measureWords } from "../../../templates/measureWords";
import { choiceText } from "../../../templates/team/work/choiceTexts";
import { Card } from "../../parts/Card";
import { H2 } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import { DayField, LongField, ShortField } from "./Fields";
import { testOf, type Draft } from "./useDraft";

type StagesProps = {
  readonly workbook: TeamWorkbook;
  readonly draft: Draft;
  readonly type: (column: keyof Draft, text: string) => void;
  /** Saving was tried without a change being named. */
  readonly isTold: boolean;
};

/** Plan, do, study, act: each part once the one before is there. */
export function Stages({ workbook, draft, type, isTold }: StagesProps) {
  const text = useText(testsText);
  const stage = pdsaStage(testOf(draft)) ?? "plan";
  const reached = ["plan", "do", "study", "act", "done"].indexOf(stage);
  const props = { draft, type };
  return (
    <>
      <Card>
        <H2>{text.stages.plan}</H2>
        <LongField column="change" {...props} {...(isTold && { problem: text.missing })} />
        <LongField column="question" {...props} />
        <LongField column="prediction" {...props} />
        <MeasureField workbook={workbook} {...props} />
        <ShortField column="who" {...props} />
        <ShortField column="place" {...props} />
        <DayField column="started" {...props} />
      </Card>
      {reached >= 1 && (
        <Card>
          <H2>{text.stages.do}</H2>
          <LongField column="did" {...props} />
        </Card>
      )}
      {reached >= 2 && (
        <Card>
          <H2>{text.stages.study}</H2>
          <LongField column="learned" {...props} />
        </Card>
      )}
      {reached >= 3 && (
        <Card>
          <H2>{text.stages.act}</H2>
          <DecisionField {...props} />
          <DayField column="decided" {...props} />
        </Card>
      )}
    </>
  );
}

type ChoiceProps = Pick<StagesProps, "draft" | "type">;

function MeasureField({ workbook, draft, type }: ChoiceProps & Pick<StagesProps, "workbook">) {
  const { language } = useShown();
  const text = useText(testsText);
  const words = sheetText[language].pdsa;
  const { team } = workbook.read;
  return (
    <Field label={words.measure} hint={words.measureHelp}>
      <Select value={draft.measure} onChange={(_, { value }) => type("measure", value)}>
        <option value="">{text.noMeasure}</option>
        {team.measures.map((id) => (
          <option key={id} value={id}>
            {measureWords(measureOf(team, id), language).name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function DecisionField({ draft, type }: ChoiceProps) {
  const { language } = useShown();
  const text = useText(testsText);
  const words = sheetText[language].pdsa;
  return (
    <Field label={words.decision} hint={words.decisionHelp}>
      <Select value={draft.decision} onChange={(_, { value }) => type("decision", value)}>
        <option value="">{text.undecided}</option>
        {teamChoices.decision.map((choice) => (
          <option key={choice} value={choice}>
            {choiceText("decision", choice)[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
