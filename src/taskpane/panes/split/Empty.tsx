import { splitText } from "../../../i18n/pane/split/splitText";
import type { FoundWorkbook } from "../../../intake/workbook/findTables";
import { Card } from "../../parts/Card";
import { Page } from "../../parts/frame/Page";
import { ShowCell } from "../../parts/ShowCell";
import { H1, P } from "../../parts/Text";
import { useText } from "../../shown";

type EmptyProps = { readonly found: FoundWorkbook; readonly missing: "lines" | "payers" };

/** Where the missing thing is typed. */
const places = {
  lines: { table: "invoiceLines", column: "line" },
  payers: { table: "payerRows", column: "payer" },
} as const;

/** Nothing to split yet: what to type, and the way to where. */
export function Empty({ found, missing }: EmptyProps) {
  const split = useText(splitText);
  const { table, column } = places[missing];
  const { sheet = "", rows = [] } = found.tables.get(table) ?? {};
  const first = rows[0]?.[column]?.cell ?? "A1";
  const { title, text } = split.empty[missing];
  return (
    <Page>
      <Card>
        <H1>{title}</H1>
        <P>{text(sheet)}</P>
        <div>
          <ShowCell appearance="primary" sheet={sheet} cell={first}>
            {split.show(sheet)}
          </ShowCell>
        </div>
      </Card>
    </Page>
  );
}
