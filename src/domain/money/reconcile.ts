import type { Finding } from "../shared/Finding";
import { classDifferences } from "./classDifferences";
import { basesOfClasses, isSettlement, payableCents, type Invoice, type InvoiceLine } from "./invoice";
import { sumOf } from "./sumOf";
import { vatDeviation } from "./vatDeviation";

/**
 * Where an invoice does not add up: lines, VAT classes and totals, each difference in cents with its direction (the
 * first of the two minus the second). VAT that is far from its rate is a warning: it is split as stated.
 *
 * @param statedPayable - what the invoice says is to be paid; `null` when it does not say
 * @see EN 16931, BR-CO-10 to BR-CO-17
 */
export function reconcile(invoice: Invoice, statedPayable: bigint | null = null): readonly Finding[] {
  const { classes, netCents, vatCents, grossCents } = invoice;
  const lines = invoice.lines.filter((line) => !isSettlement(line));
  const vats = sumOf(classes.map(({ vatCents: vat }) => vat));
  const total = netCents + vatCents;
  // A total may count rounding and what was paid beforehand already.
  const settled = sumOf(invoice.lines.filter(isSettlement).map((line) => line.netCents));
  return [
    ...difference("difference-lines", sumOf(lines.map((line) => line.netCents)) - netCents),
    ...classDifferences(invoice).flatMap(({ rate, cents }) =>
      difference("difference-class", cents, { rate }),
    ),
    ...(classes.length === 0 ? [] : difference("difference-bases", basesOfClasses(invoice) - netCents)),
    ...(classes.length === 0 ? [] : difference("difference-vat", vats - vatCents)),
    ...(grossCents === total + settled ? [] : difference("difference-gross", total - grossCents)),
    ...(statedPayable === null
      ? []
      : difference("difference-payable", payableCents(invoice) - statedPayable)),
    ...deviations(lines, invoice),
  ];
}

function deviations(lines: readonly InvoiceLine[], { classes }: Invoice): readonly Finding[] {
  const taxed = lines.filter(({ vatRate }) => vatRate !== null).length;
  return classes.flatMap((each) => {
    const cents = vatDeviation(each, taxed);
    return cents === 0n
      ? []
      : [finding("vat-deviation", "warning", { rate: each.rate, cents: Number(cents) })];
  });
}

type Details = Finding["details"];

const difference = (code: string, cents: bigint, details: Details = {}): readonly Finding[] =>
  cents === 0n ? [] : [finding(code, "error", { ...details, cents: Number(cents) })];

const finding = (code: string, severity: Finding["severity"], details: Details): Finding => {
  return { code, severity, sheet: "", cell: "", details };
};
