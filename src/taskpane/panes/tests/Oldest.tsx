import { Button } from "@fluentui/react-components";
import { isoOf } from "../../../domain/shared/calendar";
import { writeDay } from "../../../i18n/days";
import { testsText } from "../../../i18n/pane/tests/testsText";
import { Card, Row } from "../../parts/Card";
import { Mark } from "../../parts/Note";
import { H2, H3, P, Quiet } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import { numbered, type ShownTest } from "./sortedTests";

type OldestProps = { readonly test: ShownTest; readonly onOpen: (at: number) => void };

/** The test that waits the longest, and what it waits for. */
export function Oldest({ test, onOpen }: OldestProps) {
  const { language } = useShown();
  const text = useText(testsText);
  const { change, prediction, started } = test.row.typed;
  return (
    <Card label={text.oldest}>
      <H2>{text.oldest}</H2>
      <H3>{numbered(test.number, change)}</H3>
      {prediction !== "" && <P>{prediction}</P>}
      {test.openDays === null ? (
        started !== null && <Quiet>{text.since(writeDay(isoOf(started), language))}</Quiet>
      ) : (
        <Mark tone="warning">{text.openDays(test.openDays)}</Mark>
      )}
      <P>{text.next[test.stage]}</P>
      <Row>
        <Button onClick={() => onOpen(test.row.at)}>{text.goOn}</Button>
      </Row>
    </Card>
  );
}
