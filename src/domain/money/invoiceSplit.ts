import { DomainError } from "../shared/DomainError";
import {
  ZERO,
  add,
  compare,
  fraction,
  multiply,
  parseFraction,
  roundHalfAway,
  subtract,
  type Fraction,
} from "../shared/Fraction";
import { carriedSplit } from "./carriedSplit";
import { quotas } from "./quotas";

export type SplitInput = {
  readonly lines: readonly {
    readonly id: string;
    readonly netCents: bigint;
    /** Percent points, "13.5"; `null` = without VAT (rounding, prepaid): in the net sum, in no class. */
    readonly rate: string | null;
    /** By payer; who is left out has weight 0. */
    readonly weights: Readonly<Record<string, Fraction>>;
  }[];
  readonly payers: readonly string[];
  /** VAT of a class as the invoice states it, by rate; a class without one is rounded half away from zero. */
  readonly statedVat?: Readonly<Record<string, bigint>>;
  /** Takes a stated VAT that no base explains. */
  readonly differencePayer?: string;
};

export type SplitClass = {
  readonly rate: string;
  readonly baseCents: bigint;
  readonly vatCents: bigint;
  /** By payer, in their order. */
  readonly bases: readonly bigint[];
  readonly vats: readonly bigint[];
};

export type InvoiceSplit = {
  /** In the order of the lines; shares in the order of the payers. */
  readonly lines: readonly { readonly id: string; readonly shares: readonly bigint[] }[];
  /** In ascending order of the rate. */
  readonly classes: readonly SplitClass[];
  readonly payers: readonly {
    readonly key: string;
    readonly netCents: bigint;
    readonly vatCents: bigint;
    readonly grossCents: bigint;
  }[];
  readonly netCents: bigint;
  readonly vatCents: bigint;
  readonly grossCents: bigint;
};

/**
 * Split an invoice: each line by its weights with a carried cent, then the VAT of each class by its bases. Shares
 * sum to the line, the class and the invoice; payer order and the scale of the weights change nothing.
 *
 * @throws DomainError `no-basis` (line), `negative-weight` (line), `unknown-payer` (line, payer), `duplicate-key`,
 * `unknown-rate` (rate), `difference-without-payer` (rate), `not-a-number` for a rate that is none
 * @see EN 16931: the stated VAT of a class is binding, it is not recomputed
 */
export function invoiceSplit({ lines, payers, statedVat = {}, differencePayer }: SplitInput): InvoiceSplit {
  const splitNext = carriedSplit(payers);
  const shares = lines.map((line) => ({
    id: line.id,
    shares: splitNext(line.netCents, lineQuotas(line, payers)),
  }));
  const stated = new Map(Object.entries(statedVat).map(([rate, cents]) => [rateKey(rate), cents]));
  const bases = classBases(lines, shares, payers.length);
  const unknown = [...stated.keys()].find((rate) => !bases.has(rate) && stated.get(rate) !== 0n);
  if (unknown !== undefined)
    throw new DomainError("unknown-rate", `no line has the rate ${unknown}`, { rate: unknown });
  const splitVat = carriedSplit(payers);
  const classes = [...bases]
    .sort(([a], [b]) => compare(parseFraction(a), parseFraction(b)))
    .map(([rate, own]): SplitClass => {
      const vat = classVat(rate, own, stated.get(rate));
      const takes = own.map((_, index) => payers[index] === differencePayer);
      return {
        rate,
        baseCents: sumOf(own),
        vatCents: vat,
        bases: own,
        vats: splitVat(vat, vatQuotas(rate, own, vat, takes)),
      };
    });
  return { lines: shares, classes, ...totals(shares, classes, payers) };
}

function lineQuotas(
  { id, netCents, weights }: SplitInput["lines"][number],
  payers: readonly string[],
): readonly Fraction[] {
  const stranger = Object.keys(weights).find((payer) => !payers.includes(payer));
  if (stranger !== undefined) {
    throw new DomainError("unknown-payer", `line ${id} names ${stranger}`, { line: id, payer: stranger });
  }
  try {
    return quotas(
      netCents,
      payers.map((payer) => weights[payer] ?? ZERO),
    );
  } catch (error) {
    if (error instanceof DomainError)
      throw new DomainError(error.code, `line ${id}: ${error.message}`, { ...error.details, line: id });
    throw error;
  }
}

/** "13.5", "13.50" and "13,5" are one class. */
function rateKey(rate: string): string {
  const exact = parseFraction(rate);
  const hundredths = roundHalfAway(multiply(exact, fraction(100n)));
  return String(Number(hundredths) / 100);
}

function classBases(
  lines: SplitInput["lines"],
  shares: InvoiceSplit["lines"],
  payers: number,
): ReadonlyMap<string, readonly bigint[]> {
  const bases = new Map<string, readonly bigint[]>();
  lines.forEach(({ rate }, line) => {
    if (rate === null) return;
    const sofar = bases.get(rateKey(rate)) ?? Array<bigint>(payers).fill(0n);
    bases.set(
      rateKey(rate),
      sofar.map((base, payer) => base + (shares[line]?.shares[payer] ?? 0n)),
    );
  });
  return bases;
}

const shareOf = (rate: string): Fraction => multiply(parseFraction(rate), fraction(1n, 100n));

const classVat = (rate: string, bases: readonly bigint[], stated: bigint | undefined): bigint =>
  stated ?? roundHalfAway(multiply(fraction(sumOf(bases)), shareOf(rate)));

/** Each base × rate, and the stated VAT's deviation in proportion to the size of the base. */
function vatQuotas(
  rate: string,
  bases: readonly bigint[],
  vat: bigint,
  takesDifference: readonly boolean[],
): readonly Fraction[] {
  const size = bases.reduce((sum, base) => sum + (base < 0n ? -base : base), 0n);
  const deviation = subtract(fraction(vat), multiply(fraction(sumOf(bases)), shareOf(rate)));
  if (size === 0n) {
    if (vat !== 0n && !takesDifference.includes(true)) {
      throw new DomainError("difference-without-payer", `VAT of ${rate} % has no base and nobody takes it`, {
        rate,
      });
    }
    return bases.map((_, index) => (takesDifference[index] ? fraction(vat) : ZERO));
  }
  return bases.map((base) => {
    const part = fraction(base < 0n ? -base : base, size);
    return add(multiply(fraction(base), shareOf(rate)), multiply(deviation, part));
  });
}

function totals(lines: InvoiceSplit["lines"], classes: readonly SplitClass[], keys: readonly string[]) {
  const payers = keys.map((key, index) => {
    const netCents = sumOf(lines.map(({ shares }) => shares[index] ?? 0n));
    const vatCents = sumOf(classes.map(({ vats }) => vats[index] ?? 0n));
    return { key, netCents, vatCents, grossCents: netCents + vatCents };
  });
  const netCents = sumOf(payers.map((payer) => payer.netCents));
  const vatCents = sumOf(payers.map((payer) => payer.vatCents));
  return { payers, netCents, vatCents, grossCents: netCents + vatCents };
}

const sumOf = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);
