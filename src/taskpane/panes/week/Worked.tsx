import { weekText } from "../../../i18n/pane/week/weekText";
import { writeValue } from "../../../render/words/writeValue";
import type { WeekForm } from "../../../tasks/week/weekForm";
import { measureWords } from "../../../templates/measureWords";
import { Card, Row } from "../../parts/Card";
import { Facts } from "../../parts/Facts";
import { ShowCell } from "../../parts/ShowCell";
import { H2 } from "../../parts/Text";
import { useShown, useText } from "../../shown";

/** What is worked out from the saved numbers, and the ways to their sheets. */
export function Worked({ form }: { readonly form: WeekForm }) {
  const { language } = useShown();
  const text = useText(weekText);
  if (form.worked.length === 0) return null;
  return (
    <Card>
      <H2>{text.worked}</H2>
      <Facts
        facts={form.worked.map(({ measure, value }) => [
          measureWords(measure, language).name,
          value === null ? text.noNumber : writeValue(value, { measure }, language),
        ])}
      />
      <Row>
        {form.sheets.map((sheet) => (
          <ShowCell key={sheet} size="small" sheet={sheet} cell="A1">
            {text.openSheet(sheet)}
          </ShowCell>
        ))}
      </Row>
    </Card>
  );
}
