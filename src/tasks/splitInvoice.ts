import { DIFFERENCE_LINE, type Basis, type Invoice } from "../domain/money/invoice";
import { invoiceSplit, type InvoiceSplit } from "../domain/money/invoiceSplit";
import { DomainError } from "../domain/shared/DomainError";
import { parseFraction, type Fraction } from "../domain/shared/Fraction";

/** A line as it was split: with the weights that were used, decimal texts by payer. */
export type SplitLine = {
  readonly id: string;
  readonly text: string;
  readonly quantity: string;
  readonly unit: string;
  readonly netCents: bigint;
  readonly vatRate: string | null;
  readonly weights: Readonly<Record<string, string>>;
};

export type SplitInvoice = {
  readonly invoice: Invoice;
  readonly basis: Basis;
  readonly lines: readonly SplitLine[];
  readonly split: InvoiceSplit;
  /** What the invoice states beyond its lines and VAT; 0 when they agree. Carried by one payer, never spread. */
  readonly statedDifferenceCents: bigint;
  /** What was split minus what the invoice states: 0 or the split is wrong. */
  readonly differenceCents: bigint;
};

/**
 * Split an invoice between the organisations, exact to the cent. A difference between lines and stated total
 * becomes a line of its own for the payer of differences.
 *
 * @throws DomainError `no-basis`, `unknown-payer`, `negative-weight`, `not-a-number`, `difference-without-payer`
 */
export function splitInvoice(invoice: Invoice, basis: Basis): SplitInvoice {
  const own = invoice.lines.map((line): SplitLine => ({ ...line, weights: weightsOf(line.id, basis) }));
  const statedVat = Object.fromEntries(invoice.classes.map(({ rate, vatCents }) => [rate, vatCents]));
  const explained = own.reduce((sum, { netCents }) => sum + netCents, 0n) + sumOf(Object.values(statedVat));
  const statedDifferenceCents = invoice.grossCents - explained;
  const lines = statedDifferenceCents === 0n ? own : [...own, differenceLine(statedDifferenceCents, basis)];
  const split = invoiceSplit({
    lines: lines.map(({ id, netCents, vatRate, weights }) => ({
      id,
      netCents,
      rate: vatRate,
      weights: fractionsOf(weights),
    })),
    payers: basis.organisations.map(({ key }) => key),
    statedVat,
    ...optionalPayer(payerOfDifferences(basis)),
  });
  return {
    invoice,
    basis,
    lines,
    split,
    statedDifferenceCents,
    differenceCents: split.grossCents - invoice.grossCents,
  };
}

function weightsOf(id: string, { lines, fallback }: Basis): Readonly<Record<string, string>> {
  const weights = lines[id] ?? fallback;
  if (!weights) throw new DomainError("no-basis", `line ${id} has no weights`, { line: id });
  return weights;
}

const fractionsOf = (weights: Readonly<Record<string, string>>): Readonly<Record<string, Fraction>> =>
  Object.fromEntries(Object.entries(weights).map(([key, weight]) => [key, parseFraction(weight)]));

function differenceLine(netCents: bigint, basis: Basis): SplitLine {
  const payer = payerOfDifferences(basis);
  if (payer === null)
    throw new DomainError("difference-without-payer", "no organiser to carry the difference");
  return {
    id: DIFFERENCE_LINE,
    text: "",
    quantity: "",
    unit: "",
    netCents,
    vatRate: null,
    weights: { [payer]: "1" },
  };
}

const payerOfDifferences = ({ differencePayer, organisations }: Basis): string | null =>
  differencePayer ?? organisations.find(({ organiser }) => organiser)?.key ?? null;

const optionalPayer = (differencePayer: string | null) =>
  differencePayer === null ? {} : { differencePayer };

const sumOf = (values: readonly bigint[]) => values.reduce((sum, value) => sum + value, 0n);
