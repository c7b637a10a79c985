import { makeStyles, tokens } from "@fluentui/react-components";
import { cashRound } from "../../../domain/money/cashRound";
import { writeEuros, writeMoney } from "../../../i18n/numbers";
import { splitText } from "../../../i18n/pane/split/splitText";
import { sheetText } from "../../../i18n/sheets/sheetText";
import type { SplitInvoice } from "../../../tasks/splitPayable";
import { Card } from "../../parts/Card";
import { H2, H3, Quiet } from "../../parts/Text";
import { useShown, useText } from "../../shown";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  sums: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 8px" },
  gross: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums lining-nums",
  },
});

/** Who pays what, and how. */
export function Payers({ split }: { readonly split: SplitInvoice }) {
  const styles = useStyles();
  const text = useText(splitText);
  return (
    <>
      <H2>{text.payers}</H2>
      <ul className={styles.list}>
        {split.basis.organisations.map(({ key }, index) => (
          <li key={key}>
            <Payer split={split} index={index} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Payer({ split, index }: { readonly split: SplitInvoice; readonly index: number }) {
  const styles = useStyles();
  const { language } = useShown();
  const text = useText(splitText);
  const organisation = split.basis.organisations[index];
  const sums = split.split.payers[index];
  if (!organisation || !sums) return null;
  const { name, key, route } = organisation;
  const { netCents, vatCents, grossCents } = sums;
  const how = sheetText[language].routes[route];
  const cash = text.cash(writeMoney(cashRound(grossCents), language));
  return (
    <Card>
      <H3>{name || key}</H3>
      <div className={styles.sums}>
        <span className={styles.gross}>{writeMoney(grossCents, language)}</span>
        <Quiet>{text.netAndVat(writeEuros(netCents, language), writeEuros(vatCents, language))}</Quiet>
      </div>
      <Quiet>{route === "cash" ? cash : how}</Quiet>
    </Card>
  );
}
