import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { checkText } from "../../../i18n/pane/check/checkText";
import type { Repair } from "../../../tasks/check/Repair";
import { Row } from "../../parts/Card";
import { focusOn } from "../../parts/focusOn";
import { useText } from "../../shown";
import { ChangedCells } from "./ChangedCells";
import type { RepairWriting } from "./useRepair";

const useStyles = makeStyles({
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

type PreviewProps = {
  /** One of them is written. */
  readonly repairs: readonly Repair[];
  readonly label: (repair: Repair) => string;
  readonly writing: RepairWriting;
  readonly onClose: () => void;
};

/** What each repair would change, cell by cell, before it is written. */
export function Preview({ repairs, label, writing, onClose }: PreviewProps) {
  const styles = useStyles();
  const text = useText(checkText);
  const close = (
    <Button size="small" appearance="subtle" onClick={onClose}>
      {text.close}
    </Button>
  );
  const isBusy = writing.state.kind === "busy";
  return (
    <div className={styles.preview} ref={focusOn} tabIndex={-1}>
      {repairs.map((repair, index) => (
        <div key={`${repair.kind} ${index}`}>
          <ChangedCells cells={repair.cells} />
          <Row>
            <Button
              size="small"
              appearance={repairs.length === 1 ? "primary" : "secondary"}
              disabledFocusable={isBusy}
              onClick={() => void writing.write({ rows: repair.changes }, repaired(repair))}
            >
              {label(repair)}
            </Button>
            {repairs.length === 1 && close}
          </Row>
        </div>
      ))}
      {repairs.length > 1 && <Row>{close}</Row>}
    </div>
  );
}

const repaired = ({ kind, cells, changes }: Repair) =>
  kind === "addWeeks"
    ? ({ of: "rows", count: changes.length } as const)
    : ({ of: "cells", count: cells.length } as const);
