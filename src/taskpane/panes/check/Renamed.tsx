import { Button } from "@fluentui/react-components";
import type { DomainError } from "../../../domain/shared/DomainError";
import { checkText } from "../../../i18n/pane/check/checkText";
import { commonText } from "../../../i18n/pane/common/commonText";
import { Row } from "../../parts/Card";
import { Page } from "../../parts/frame/Page";
import { Problem } from "../../parts/Problem";
import { ShowCell } from "../../parts/ShowCell";
import { H1, Quiet } from "../../parts/Text";
import { openPlace } from "../../place";
import { useText } from "../../shown";
import { ChangedCells } from "./ChangedCells";
import { RepairResult } from "./RepairResult";
import { useRepair } from "./useRepair";

type RenamedProps = { readonly error: DomainError; readonly refresh: () => Promise<void> };

/** A header that the workbook needs has another text: nothing can be read until a person says that it is the same. */
export function Renamed({ error, refresh }: RenamedProps) {
  const text = useText(checkText);
  const { retry, brokenTitle } = useText(commonText);
  const writing = useRepair(refresh);
  const { table = "", column: to = "", found: from = "", sheet = "", cell = "" } = stringsOf(error);
  // What was repaired before the header changed cannot be put back before the header is.
  const isOwn = writing.state.kind !== "done" || writing.state.result.told.of === "header";
  const write = () =>
    void writing.write({ header: { table, from, to } }, { of: "header", count: 1 }, () => openPlace("check"));
  return (
    <Page>
      <H1>{text.header}</H1>
      {isOwn && <RepairResult writing={writing} />}
      <Problem
        title={brokenTitle}
        error={error}
        action={
          <ShowCell size="small" sheet={sheet} cell={cell}>
            {text.show}
          </ShowCell>
        }
      />
      <ChangedCells cells={[{ cell, column: sheet, before: from, after: to }]} />
      <Quiet>{text.lead}</Quiet>
      <Row>
        <Button appearance="primary" disabledFocusable={writing.state.kind === "busy"} onClick={write}>
          {text.writeHeader}
        </Button>
        <Button onClick={() => void refresh()}>{retry}</Button>
      </Row>
    </Page>
  );
}

const stringsOf = ({ details }: DomainError): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(details).map(([key, value]) => [key, String(value)]));
