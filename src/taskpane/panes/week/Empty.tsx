import { weekText } from "../../../i18n/pane/week/weekText";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { Card } from "../../parts/Card";
import { Page } from "../../parts/frame/Page";
import { ShowCell } from "../../parts/ShowCell";
import { H1, P } from "../../parts/Text";
import { useText } from "../../shown";

/** The sheet has no week at all: what to type, and the way there. */
export function Empty({ workbook }: { readonly workbook: TeamWorkbook }) {
  const text = useText(weekText);
  const table = workbook.found.tables.get("weekRows");
  const sheet = table?.sheet ?? "";
  const cell = table?.rows[0]?.week?.cell ?? "A1";
  return (
    <Page>
      <Card>
        <H1>{text.noWeeksTitle}</H1>
        <P>{text.noWeeks(sheet)}</P>
        <div>
          <ShowCell appearance="primary" sheet={sheet} cell={cell}>
            {text.openSheet(sheet)}
          </ShowCell>
        </div>
      </Card>
    </Page>
  );
}
