import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { levelConditions, type LevelSuggestion } from "../../../../domain/measurement/levelSuggestion";
import type { MeasureChart } from "../../../../domain/measurement/measureChart";
import { isoWeekOf } from "../../../../domain/shared/calendar";
import type { Language } from "../../../../i18n/language";
import { chartsText } from "../../../../i18n/pane/charts/chartsText";
import type { PlacedTest } from "../../../../render/svg/placedTests";
import { writeShort, writeValue } from "../../../../render/words/writeValue";
import { Card } from "../../../parts/Card";
import { H2, P } from "../../../parts/Text";
import { useShown, useText } from "../../../shown";
import { ReasonForm } from "./ReasonForm";
import type { Accept } from "./useAccept";

const useStyles = makeStyles({ ticks: { display: "flex", flexDirection: "column" } });

type LevelCardProps = {
  readonly chart: MeasureChart;
  readonly level: LevelSuggestion;
  readonly tests: readonly PlacedTest[];
  readonly accept: Accept;
  readonly onDecline: () => void;
};

/** Where the change began, both medians and the rule; all four conditions open the button. */
export function LevelCard({ chart, level, tests, accept, onDecline }: LevelCardProps) {
  const styles = useStyles();
  const { language } = useShown();
  const { level: text } = useText(chartsText);
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const tick = (condition: string, isHeld: boolean) => {
    const others = [...held].filter((each) => each !== condition);
    setHeld(new Set(isHeld ? [...others, condition] : others));
  };
  return (
    <Card label={text.title}>
      <H2>{text.title}</H2>
      <P>{sentencesOf(chart, level, tests, language)}</P>
      <P>{text.conditions}</P>
      <div className={styles.ticks}>
        {levelConditions.map((condition) => (
          <Checkbox
            key={condition}
            label={text[condition]}
            checked={held.has(condition)}
            onChange={(_, { checked }) => tick(condition, checked === true)}
          />
        ))}
      </div>
      <ReasonForm
        button={text.accept}
        isReady={held.size === levelConditions.length}
        onAccept={(reason) => accept.level(level.from, reason)}
        onDecline={onDecline}
      />
    </Card>
  );
}

function sentencesOf(
  chart: MeasureChart,
  { from, before, after, run, runMax }: LevelSuggestion,
  tests: readonly PlacedTest[],
  language: Language,
): string {
  const { level: text } = chartsText[language];
  const week = isoWeekOf(chart.weeks[from - 1] ?? 0).week;
  return [
    text.begun(week, sinceTest(from, tests, language)),
    text.medians(writeShort(before, chart, language), writeValue(after, chart, language)),
    text.rule(run, runMax),
  ].join(" ");
}

/** Nobody remembers a test for longer. */
const NEAR_WEEKS = 8;

/** ", viikko kokeilun 2 jälkeen": the last test that began before, where one did lately. */
function sinceTest(from: number, tests: readonly PlacedTest[], language: Language): string {
  const { level: text } = chartsText[language];
  const test = tests.findLast(({ position }) => position <= from);
  const weeks = test ? from - test.position : Infinity;
  if (!test || weeks > NEAR_WEEKS) return "";
  return weeks === 0 ? text.sameWeek(test.number) : text.after(weeks, test.number);
}
