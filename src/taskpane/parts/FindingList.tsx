import type { Finding } from "../../domain/shared/Finding";
import { commonText } from "../../i18n/pane/common/commonText";
import { writeProblem } from "../../i18n/problems/problemText";
import { useShown, useText } from "../shown";
import { Note } from "./Note";
import { ShowCell } from "./ShowCell";
import { P, Quiet } from "./Text";

const SHOWN = 5;

/** What people should look at in the sheet; the button selects the cell there and keeps the focus here. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
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
    </>
  );
}
