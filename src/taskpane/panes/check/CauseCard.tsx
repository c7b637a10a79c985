import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { checkText } from "../../../i18n/pane/check/checkText";
import type { Cause } from "../../../tasks/check/causesOf";
import { repairOfAll } from "../../../tasks/check/repairOfAll";
import { repairsOf } from "../../../tasks/check/repairsOf";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { Card, Row } from "../../parts/Card";
import { H2, Quiet } from "../../parts/Text";
import { useText } from "../../shown";
import { FoundHere } from "./FoundHere";
import { Preview } from "./Preview";
import type { RepairWriting } from "./useRepair";

const SHOWN = 8;

type CauseCardProps = {
  readonly cause: Cause;
  readonly workbook: TeamWorkbook;
  readonly writing: RepairWriting;
};

/** Findings of one kind; where all of them have one repair, it can be done at once. */
export function CauseCard({ cause: { code, findings }, workbook, writing }: CauseCardProps) {
  const text = useText(checkText);
  const title = text.causes[code] ?? text.causes.other;
  const found = useMemo(
    () => findings.map((finding) => ({ finding, repairs: repairsOf(workbook, finding) })),
    [findings, workbook],
  );
  const all = repairOfAll(found.map(({ repairs }) => repairs));
  const [isOpen, setOpen] = useState(false);
  const rest = findings.length - SHOWN;
  return (
    <Card label={title}>
      <H2>{findings.length > 1 ? `${title} (${findings.length})` : title}</H2>
      {all !== null && !isOpen && (
        <Row>
          <Button size="small" onClick={() => setOpen(true)}>
            {text.all(findings.length)}
          </Button>
        </Row>
      )}
      {all !== null && isOpen && (
        <Preview
          repairs={[all]}
          label={() => text.write.all}
          writing={writing}
          onClose={() => setOpen(false)}
        />
      )}
      {found.slice(0, SHOWN).map(({ finding, repairs }) => (
        <FoundHere
          key={`${finding.sheet}!${finding.cell}`}
          finding={finding}
          repairs={repairs}
          writing={writing}
        />
      ))}
      {rest > 0 && <Quiet>{text.more(rest)}</Quiet>}
    </Card>
  );
}
