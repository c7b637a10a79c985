import type { TeamSheet } from "../../../domain/team/TeamBook";
import { Card, Row } from "../Card";
import { Page } from "../frame/Page";
import { H1, P } from "../Text";
import { AddSheet } from "./AddSheet";
import { SheetResult } from "./SheetResult";
import type { SheetsProps } from "./useSheets";

type NoSheetProps = SheetsProps & {
  readonly sheet: TeamSheet;
  readonly title: string;
  readonly text: string;
};

/** The workbook has no such sheet; the button adds it. */
export function NoSheet({ sheet, title, text, ...workbook }: NoSheetProps) {
  return (
    <Page>
      <SheetResult of={sheet} {...workbook} />
      <Card>
        <H1>{title}</H1>
        <P>{text}</P>
        <Row>
          <AddSheet appearance="primary" sheet={sheet} {...workbook} />
        </Row>
      </Card>
    </Page>
  );
}
