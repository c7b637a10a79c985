import { assessmentText } from "../../../i18n/pane/assessment/assessmentText";
import { Card } from "../../parts/Card";
import { Facts } from "../../parts/Facts";
import { H2 } from "../../parts/Text";
import { useText } from "../../shown";
import type { Scores } from "./useAssessment";

const shown = (score: number | null) => (score === null ? "–" : String(score));

/** Every workshop with its two scores. */
export function SoFar({ rows }: { readonly rows: readonly Scores[] }) {
  const text = useText(assessmentText);
  return (
    <Card>
      <H2>{text.soFar}</H2>
      <Facts
        facts={rows.map(({ workshop, own, coach }) => [
          text.workshop(workshop ?? 0),
          text.scores(shown(own), shown(coach)),
        ])}
      />
    </Card>
  );
}
