import { assertRatesStated } from "../domain/money/assertRatesStated";
import { classDifferences } from "../domain/money/classDifferences";
import {
  basesOfClasses,
  classDifferenceLine,
  DIFFERENCE_LINE,
  payableCents,
  type Basis,
  type Invoice,
} from "../domain/money/invoice";
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
  /** What is to be paid beyond the lines and VAT; 0 when they agree. Carried by one payer, never spread. */
  readonly statedDifferenceCents: bigint;
  /** What was split minus what is to be paid: 0 or the split is wrong. */
  readonly differenceCents: bigint;
};

/**
 * Split what is to be paid of an invoice between the organisations, exact to the cent. What the lines of a VAT class
 * differ by from its stated base, and lines and VAT from the stated total, become lines of their own for the payer of
 * differences.
 *
 * @throws DomainError `rate-not-stated`, `no-basis`, `unknown-payer`, `negative-weight`, `not-a-number`,
 * `unknown-rate`, `difference-without-payer`
 */
export function splitPayable(invoice: Invoice, basis: Basis): SplitInvoice {
  assertRatesStated(invoice);
  const stated = invoice.lines.map((line): SplitLine => ({ ...line, weights: weightsOf(line.id, basis) }));
  const own = [...stated, ...classLines(invoice, basis)];
  const payable = payableCents(invoice);
  const unexplained = payable - splitLines(own, invoice, basis).grossCents;
  const lines =
    unexplained === 0n ? own : [...own, differenceLine(DIFFERENCE_LINE, unexplained, null, basis)];
  const split = splitLines(lines, invoice, basis);
  const differenceCents = split.grossCents - payable;
  return { invoice, basis, lines, split, statedDifferenceCents: unexplained, differenceCents };
}

function splitLines(lines: readonly SplitLine[], { classes }: Invoice, basis: Basis): InvoiceSplit {
  const differencePayer = payerOfDifferences(basis);
  return invoiceSplit({
    lines: lines.map(({ id, netCents, vatRate, weights }) => ({
      id,
      netCents,
      rate: vatRate,
      weights: fractionsOf(weights),
    })),
    payers: basis.organisations.map(({ key }) => key),
    statedVat: Object.fromEntries(classes.map(({ rate, vatCents }) => [rate, vatCents])),
    ...(differencePayer === null ? {} : { differencePayer }),
  });
}

function weightsOf(id: string, { lines, fallback }: Basis): Readonly<Record<string, string>> {
  // A line may have any id, also one such as "constructor" that every object seems to have.
  const weights = (Object.hasOwn(lines, id) ? lines[id] : null) ?? fallback;
  if (!weights) throw new DomainError("no-basis", `line ${id} has no weights`, { line: id });
  return weights;
}

const fractionsOf = (weights: Readonly<Record<string, string>>): Readonly<Record<string, Fraction>> =>
  Object.fromEntries(Object.entries(weights).map(([key, weight]) => [key, parseFraction(weight)]));

/** Only where the classes are the total: where they are not, it is not the lines that are odd. */
function classLines(invoice: Invoice, basis: Basis): readonly SplitLine[] {
  if (basesOfClasses(invoice) !== invoice.netCents) return [];
  return classDifferences(invoice).map(({ rate, cents }, index) =>
    differenceLine(classDifferenceLine(index), -cents, rate, basis),
  );
}

function differenceLine(id: string, netCents: bigint, vatRate: string | null, basis: Basis): SplitLine {
  const payer = payerOfDifferences(basis);
  if (payer === null)
    throw new DomainError("difference-without-payer", "no organiser to carry the difference");
  return {
    id,
    text: "",
    quantity: "",
    unit: "",
    netCents,
    vatRate,
    weights: { [payer]: "1" },
  };
}

const payerOfDifferences = ({ differencePayer, organisations }: Basis): string | null =>
  differencePayer ?? organisations.find(({ organiser }) => organiser)?.key ?? null;
