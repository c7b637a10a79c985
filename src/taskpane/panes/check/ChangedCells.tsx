import { makeStyles, tokens } from "@fluentui/react-components";
import { checkText } from "../../../i18n/pane/check/checkText";
import type { RepairedCell } from "../../../tasks/check/Repair";
import { fieldText } from "../../../tasks/week/weekChange";
import { Quiet } from "../../parts/Text";
import { useShown, useText } from "../../shown";

const SHOWN = 12;

const useStyles = makeStyles({
  cells: {
    margin: "0 0 6px",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums lining-nums",
  },
  before: { textDecorationLine: "line-through" },
});

/** "F7 T3, lääkärit pv: 14 pv → 14". */
export function ChangedCells({ cells }: { readonly cells: readonly RepairedCell[] }) {
  const styles = useStyles();
  const { language } = useShown();
  const text = useText(checkText);
  const rest = cells.length - SHOWN;
  return (
    <>
      <ul className={styles.cells}>
        {cells.slice(0, SHOWN).map(({ cell, column, before, after }, index) => (
          <li key={`${cell} ${index}`}>
            {`${cell ?? text.newRow} ${column}: `}
            {before === null ? (
              text.empty
            ) : (
              <span className={styles.before}>{fieldText(before, language)}</span>
            )}
            {" → "}
            <b>{after === null ? text.empty : fieldText(after, language)}</b>
          </li>
        ))}
      </ul>
      {rest > 0 && <Quiet>{text.moreCells(rest)}</Quiet>}
    </>
  );
}
