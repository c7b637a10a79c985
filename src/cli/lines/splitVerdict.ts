import type { Finding } from "../../domain/shared/Finding";
import { cliText } from "../../i18n/cli/cliText";
import type { Language } from "../../i18n/language";
import { writeMoney } from "../../i18n/numbers";
import type { SplitInvoice } from "../../tasks/splitPayable";
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
  const { matches, contradicts, asStated, inShareOf } = cliText[language].split;
  if (!isContradictory(invoice, findings)) return matches(writeMoney(invoice.split.grossCents, language));
  if (invoice.statedDifferenceCents !== 0n) return contradicts(namedDifference(invoice, language));
  const named = namedFinding(findings);
  const sentence = named ? findingSentence(named, language) : "";
  const payer = payerOfDifferences(invoice);
  const who = payer === null ? asStated : inShareOf(payer);
  return contradicts(`${sentence.charAt(0).toLowerCase()}${sentence.slice(1)} ${who}`);
}

/** A class that differs says the most: what lines and totals differ by follows from it. */
const namedFinding = (findings: readonly Finding[]): Finding | undefined =>
  findings.find(isOfClass) ?? findings.find(isError);

/** What the verdict does not tell; a difference that it names shows in the sums it was found in, too. */
export function furtherFindings(
  { statedDifferenceCents }: SplitInvoice,
  findings: readonly Finding[],
): readonly Finding[] {
  const named = statedDifferenceCents === 0n ? namedFinding(findings) : undefined;
  const size = sizeOf(named?.details.cents ?? Number(statedDifferenceCents));
  return findings.filter((each) => {
    const isSame = isError(each) && size !== 0 && sizeOf(each.details.cents) === size;
    return each !== named && (!isSame || isOfClass(each));
  });
}

const sizeOf = (cents: string | number | undefined): number => Math.abs(Number(cents));

/** By what the invoice's total is more than its lines and VAT, and who bears it. */
function namedDifference(invoice: SplitInvoice, language: Language): string {
  const { statedDifferenceCents: difference } = invoice;
  const { named, inShareOf } = cliText[language].split;
  const size = writeMoney(difference < 0n ? -difference : difference, language);
  return `${named(size, difference > 0n)} ${inShareOf(payerOfDifferences(invoice) ?? "")}`;
}

/** The name of who bears the lines of differences; `null` where there are none. */
function payerOfDifferences({ lines, invoice, basis }: SplitInvoice): string | null {
  const own = lines.slice(invoice.lines.length)[0];
  if (!own) return null;
  const [payer] = Object.keys(own.weights);
  return basis.organisations.find(({ key }) => key === payer)?.name ?? "";
}

const isError = ({ severity }: Finding): boolean => severity === "error";
const isOfClass = ({ code }: Finding): boolean => code === "difference-class";
