import { makeStyles } from "@fluentui/react-components";
import { payableCents } from "../../../domain/money/invoice";
import type { Language } from "../../../i18n/language";
import { writeEuros, writeMoney, writeNumber } from "../../../i18n/numbers";
import { splitText } from "../../../i18n/pane/split/splitText";
import type { SplitInvoice } from "../../../tasks/splitPayable";
import { Card } from "../../parts/Card";
import { ToneIcon } from "../../parts/Note";
import { NumberTable, type NumberRow } from "../../parts/NumberTable";
import { Big, H1, Quiet } from "../../parts/Text";
import { useShown, useText } from "../../shown";

const useStyles = makeStyles({
  head: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "8px", alignItems: "center" },
});

/** Whether it matches, the sum, and the control sums that prove it. */
export function Total({ split }: { readonly split: SplitInvoice }) {
  const styles = useStyles();
  const { language } = useShown();
  const { invoice, basis, differenceCents } = split;
  const exact = differenceCents === 0n;
  const { exact: fits, inexact, summary, control, onInvoice, shared, difference } = useText(splitText);
  return (
    <Card>
      <div className={styles.head}>
        <ToneIcon tone={exact ? "ok" : "error"} />
        <H1>{exact ? fits : inexact(writeMoney(differenceCents, language))}</H1>
      </div>
      <Big>{writeMoney(payableCents(invoice), language)}</Big>
      <Quiet>
        {summary(invoice.number, invoice.seller, invoice.lines.length, basis.organisations.length)}
      </Quiet>
      <NumberTable
        caption={control}
        headers={["", onInvoice, shared, difference]}
        rows={controlRows(split, language)}
      />
    </Card>
  );
}

/** What the invoice holds beside the sum of the shares, so that 0,00 can be seen and not only believed. */
function controlRows({ invoice, lines, split }: SplitInvoice, language: Language): readonly NumberRow[] {
  const text = splitText[language];
  const row = (name: string, stated: bigint, shared: bigint, total = false): NumberRow => ({
    name,
    cells: [stated, shared, stated - shared].map((cents) => writeEuros(cents, language)),
    total,
  });
  const sharesOfLines = split.lines.flatMap(({ shares }) => shares);
  const grossOfPayers = split.payers.map(({ grossCents }) => grossCents);
  return [
    row(text.lines, sumOf(lines.map(({ netCents }) => netCents)), sumOf(sharesOfLines)),
    ...split.classes.map(({ rate, vatCents, vats }) => {
      const stated = invoice.classes.find((each) => Number(each.rate) === Number(rate));
      const name = text.vat(writeNumber(Number(rate), language));
      return row(name, stated?.vatCents ?? vatCents, sumOf(vats));
    }),
    row(text.total, payableCents(invoice), sumOf(grossOfPayers), true),
  ];
}

const sumOf = (cents: readonly bigint[]): bigint => cents.reduce((sum, each) => sum + each, 0n);
