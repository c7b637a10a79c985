import { Card } from "./Card";
import { Page } from "./frame/Page";
import { H1, P } from "./Text";

/** The workbook has no such sheet. */
export function NoSheet({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Page>
      <Card>
        <H1>{title}</H1>
        <P>{text}</P>
      </Card>
    </Page>
  );
}
