import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../domain/shared/Finding";
import { checkText } from "../../../i18n/pane/check/checkText";
import { writeProblem } from "../../../i18n/problems/problemText";
import type { Repair } from "../../../tasks/check/Repair";
import { Row } from "../../parts/Card";
import { Mark } from "../../parts/Note";
import { ShowCell } from "../../parts/ShowCell";
import { P } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import { Preview } from "./Preview";
import type { RepairWriting } from "./useRepair";

const useStyles = makeStyles({
  found: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type FoundHereProps = {
  readonly finding: Finding;
  readonly repairs: readonly Repair[];
  readonly writing: RepairWriting;
};

/** Where it is, what is wrong, and what may be written. */
export function FoundHere({ finding, repairs, writing }: FoundHereProps) {
  const styles = useStyles();
  const { language } = useShown();
  const text = useText(checkText);
  const [isOpen, setOpen] = useState(false);
  const { severity, sheet, cell, code } = finding;
  return (
    <div className={styles.found}>
      <Mark tone={severity}>{`${sheet} ${cell}`}</Mark>
      <P>{writeProblem({ ...finding, message: code }, language)}</P>
      {isOpen ? (
        <Preview
          repairs={repairs}
          label={({ kind }) => text.write[kind]}
          writing={writing}
          onClose={() => setOpen(false)}
        />
      ) : (
        <Row>
          <ShowCell size="small" sheet={sheet} cell={cell}>
            {text.show}
          </ShowCell>
          {repairs.length > 0 && (
            <Button size="small" onClick={() => setOpen(true)}>
              {text.repair}
            </Button>
          )}
        </Row>
      )}
    </div>
  );
}
