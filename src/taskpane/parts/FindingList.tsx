import { Button } from "@fluentui/react-components";
import type { Finding } from "../../domain/shared/Finding";
import { commonText } from "../../i18n/pane/common/commonText";
import { writeProblem } from "../../i18n/problems/problemText";
import { useHeadingFocus } from "../headingFocus";
import { openPlace } from "../place";
import { useShown, useText } from "../shown";
import { Row } from "./Card";
import { Note } from "./Note";
import { ShowCell } from "./ShowCell";
import { P, Quiet } from "./Text";

const SHOWN = 5;

type FindingListProps = {
  readonly findings: readonly Finding[];
  /** The workbook has a view that offers repairs. */
  readonly canRepair?: boolean;
};

/** What people should look at in the sheet; the button selects the cell there and keeps the focus here. */
export function FindingList({ findings, canRepair = false }: FindingListProps) {
  const { language } = useShown();
  const { showCell, findingsTitle, findingsMore } = useText(commonText);
  if (findings.length === 0) return null;
  const rest = findings.length - SHOWN;
  return (
    <>
      <P>
        <b>{findingsTitle(findings.length)}</b>
      </P>
      {findings.slice(0, SHOWN).map((finding, index) => (
        <Note
          key={`${finding.sheet}!${finding.cell} ${finding.code} ${index}`}
          tone={finding.severity}
          title={`${finding.sheet} ${finding.cell}`}
          action={
            <ShowCell size="small" sheet={finding.sheet} cell={finding.cell}>
              {showCell(finding.cell)}
            </ShowCell>
          }
        >
          <P>{writeProblem({ ...finding, message: finding.code }, language)}</P>
        </Note>
      ))}
      {rest > 0 && <Quiet>{findingsMore(rest)}</Quiet>}
      {canRepair && <ToCheck />}
    </>
  );
}

/** The way to the view that offers repairs. */
function ToCheck() {
  const { toCheck } = useText(commonText);
  const { wish } = useHeadingFocus();
  const go = () => {
    wish();
    openPlace("check");
  };
  return (
    <Row>
      <Button onClick={go}>{toCheck}</Button>
    </Row>
  );
}
