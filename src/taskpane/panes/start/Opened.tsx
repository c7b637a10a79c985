import { Button } from "@fluentui/react-components";
import { startText } from "../../../i18n/pane/start/startText";
import { useHeadingFocus } from "../../headingFocus";
import { Card, Row } from "../../parts/Card";
import { Facts } from "../../parts/Facts";
import { focusOn } from "../../parts/focusOn";
import { Page } from "../../parts/frame/Page";
import { Note } from "../../parts/Note";
import { ShowCell } from "../../parts/ShowCell";
import { H1, P } from "../../parts/Text";
import { openPlace } from "../../place";
import { useText } from "../../shown";
import { factsOf, type OurWorkbook } from "./factsOf";

type OpenedProps = { readonly workbook: OurWorkbook; readonly created: readonly string[] | null };

/** A workbook of ours is open: what is in it and what comes next. */
export function Opened({ workbook, created }: OpenedProps) {
  const { done, open } = useText(startText);
  const { wish } = useHeadingFocus();
  const isTeam = workbook.kind === "team";
  const sheet = workbook.found.meta.get(isTeam ? "sheet.weeks" : "sheet.invoice") ?? "";
  const next = isTeam ? done.nextTeam(sheet) : done.nextRound(sheet);
  const go = () => {
    wish();
    openPlace(isTeam ? "week" : "split");
  };
  return (
    <Page>
      <H1>{isTeam ? open.teamTitle : open.roundTitle}</H1>
      {created && (
        <Note tone="ok" title={done[workbook.kind]} role="status" focusRef={focusOn}>
          <P>{`${done.sheets(created.join(", "))} ${next}`}</P>
        </Note>
      )}
      <Card>
        <Facts facts={factsOf(workbook, open)} />
        <Row>
          <Button appearance="primary" onClick={go}>
            {isTeam ? open.toWeek : open.toSplit}
          </Button>
          <ShowCell sheet={sheet} cell="A1">
            {open.fill(sheet)}
          </ShowCell>
        </Row>
      </Card>
      <Note tone="info" title={open.another}>
        <P>{open.anotherText}</P>
      </Note>
    </Page>
  );
}
