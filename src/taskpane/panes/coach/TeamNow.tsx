import { isoWeekOf } from "../../../domain/shared/calendar";
import { coachText } from "../../../i18n/pane/coach/coachText";
import type { TeamFacts } from "../../../tasks/coaching/teamFacts";
import { Card } from "../../parts/Card";
import { Facts } from "../../parts/Facts";
import { H2 } from "../../parts/Text";
import { useText } from "../../shown";

const shown = (score: number | null) => (score === null ? "–" : String(score));

/** The team in five numbers. */
export function TeamNow({ facts }: { readonly facts: TeamFacts }) {
  const text = useText(coachText);
  const { filled, due, lastFilled, signals, scores } = facts;
  const { before, own, coach } = scores;
  return (
    <Card>
      <H2>{text.now}</H2>
      <Facts
        facts={[
          [text.filled, text.filledOf(filled, due)],
          [text.lastFilled, lastFilled === null ? text.never : text.week(isoWeekOf(lastFilled).week)],
          [text.signals, String(signals.length)],
          [text.own, before === null ? shown(own) : text.scores(shown(before), shown(own))],
          [text.coach, shown(coach)],
        ]}
      />
    </Card>
  );
}
