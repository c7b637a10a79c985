import { DIFFERENCE_LINE } from "../../domain/money/invoice";
import type { Finding } from "../../domain/shared/Finding";
import { cliText } from "../../i18n/cli/cliText";
import type { Language } from "../../i18n/language";
import { writeMoney } from "../../i18n/numbers";
import type { SplitInvoice } from "../../tasks/splitInvoice";
import { findingSentence } from "./invoiceLines";

/** Whether an invoice's numbers contradict each other: then it is split, but nothing may say that it matches. */
export const isContradictory = (
  { statedDifferenceCents, differenceCents }: SplitInvoice,
  findings: readonly Finding[],
): boolean => statedDifferenceCents !== 0n || differenceCents !== 0n || findings.some(isError);

/** The sentence that a person reads first: that the split matches, or the difference and who bears it. */
export function splitVerdict(
  invoice: SplitInvoice,
  findings: readonly Finding[],
  language: Language,
): string {
  const { matches, contradicts, asStated } = cliText[language].split;
  if (!isContradictory(invoice, findings)) return matches(writeMoney(invoice.split.grossCents, language));
  if (invoice.statedDifferenceCents !== 0n) return contradicts(namedDifference(invoice, language));
  const [first] = findings.filter(isError);
  const sentence = first ? findingSentence(first, language) : "";
  return contradicts(`${sentence.charAt(0).toLowerCase()}${sentence.slice(1)} ${asStated}`);
}

/** What the verdict does not tell; a difference that it names shows in the sums it was found in, too. */
export function furtherFindings(
  { statedDifferenceCents }: SplitInvoice,
  findings: readonly Finding[],
): readonly Finding[] {
  const size = Math.abs(Number(statedDifferenceCents));
  const first = statedDifferenceCents === 0n ? findings.find(isError) : undefined;
  return findings.filter((each) => {
    const isSame = isError(each) && size !== 0 && Math.abs(Number(each.details.cents)) === size;
    return each !== first && (!isSame || each.code === "difference-class");
  });
}

/** By what the invoice's total is more than its lines and VAT, and who bears it. */
function namedDifference(
  { statedDifferenceCents: difference, lines, basis }: SplitInvoice,
  language: Language,
): string {
  const { weights = {} } = lines.find(({ id }) => id === DIFFERENCE_LINE) ?? {};
  const [payer] = Object.keys(weights);
  const name = basis.organisations.find(({ key }) => key === payer)?.name ?? "";
  const size = difference < 0n ? -difference : difference;
  return cliText[language].split.named(writeMoney(size, language), name, difference > 0n);
}

const isError = ({ severity }: Finding): boolean => severity === "error";
