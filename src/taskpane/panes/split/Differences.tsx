import { DIFFERENCE_LINE } from "../../../domain/money/invoice";
import { vatDeviation } from "../../../domain/money/vatDeviation";
import { writeMoney, writeNumber } from "../../../i18n/numbers";
import { splitText } from "../../../i18n/pane/split/splitText";
import type { SplitInvoice } from "../../../tasks/splitPayable";
import { Note } from "../../parts/Note";
import { P } from "../../parts/Text";
import { useShown, useText } from "../../shown";

/** What the invoice states beyond what its lines explain, named: who bears it and why. */
export function Differences({ split }: { readonly split: SplitInvoice }) {
  const { language } = useShown();
  const { differenceTitle, differenceText, deviationTitle, deviationText } = useText(splitText);
  const { statedDifferenceCents, basis } = split;
  const payer = basis.organisations.find(({ key }) => key === carrierOf(split));
  return (
    <>
      {statedDifferenceCents !== 0n && (
        <Note tone="warning" title={differenceTitle(writeMoney(statedDifferenceCents, language))}>
          <P>{differenceText(payer?.name ?? "–")}</P>
        </Note>
      )}
      {deviationsOf(split).map(({ rate, cents }) => (
        <Note
          key={rate}
          tone="warning"
          title={deviationTitle(writeNumber(Number(rate), language), writeMoney(cents, language))}
        >
          <P>{deviationText}</P>
        </Note>
      ))}
    </>
  );
}

function carrierOf({ lines }: SplitInvoice): string | undefined {
  const own = lines.find(({ id }) => id === DIFFERENCE_LINE);
  return Object.keys(own?.weights ?? {})[0];
}

type Deviation = { readonly rate: string; readonly cents: bigint };

/** VAT as stated that is further from the base × rate of its class than rounding explains. */
function deviationsOf({ split, lines }: SplitInvoice): readonly Deviation[] {
  const taxed = lines.filter(({ vatRate }) => vatRate !== null).length;
  return split.classes.flatMap((each) => {
    const cents = vatDeviation(each, taxed);
    return cents === 0n ? [] : [{ rate: each.rate, cents }];
  });
}
