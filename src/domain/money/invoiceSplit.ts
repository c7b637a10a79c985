import { DomainError } from "../shared/DomainError";
import {
  ZERO,
  add,
  compare,
  fraction,
  multiply,
  parseFraction,
  subtract,
  type Fraction,
} from "../shared/Fraction";
import { carriedSplit } from "./carriedSplit";
import { quotas } from "./quotas";
import { sumOf } from "./sumOf";
import { exactVatOf, vatOf } from "./vatOf";
import { vatRateOf } from "./vatRateOf";

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

type SplitClass = {
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
 * `unknown-rate` (rate), `difference-without-payer` (rate), `impossible-rate`
 * @see EN 16931: the stated VAT of a class is binding, it is not recomputed
 */
export function invoiceSplit({ lines, payers, statedVat = {}, differencePayer }: SplitInput): InvoiceSplit {
  const splitNext = carriedSplit(payers);
  const shares = lines.map((line) => ({
    id: line.id,
    shares: splitNext(line.netCents, lineQuotas(line, payers)),
  }));
  const stated = new Map(Object.entries(statedVat).map(([rate, cents]) => [vatRateOf(rate), cents]));
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
      // A payer may have any name, also one such as "constructor" that every object seems to have.
      payers.map((payer) => (Object.hasOwn(weights, payer) ? weights[payer] : null) ?? ZERO),
    );
  } catch (error) {
    if (error instanceof DomainError)
      throw new DomainError(error.code, `line ${id}: ${error.message}`, { ...error.details, line: id });
    throw error;
  }
}

function classBases(
  lines: SplitInput["lines"],
  shares: InvoiceSplit["lines"],
  payers: number,
): ReadonlyMap<string, readonly bigint[]> {
  const bases = new Map<string, readonly bigint[]>();
  lines.forEach(({ rate }, line) => {
    if (rate === null) return;
    // "13.5", "13.50" and "13,5" are one class.
    const key = vatRateOf(rate);
    const sofar = bases.get(key) ?? Array<bigint>(payers).fill(0n);
    bases.set(
      key,
      sofar.map((base, payer) => base + (shares[line]?.shares[payer] ?? 0n)),
    );
  });
  return bases;
}

const classVat = (rate: string, bases: readonly bigint[], stated: bigint | undefined): bigint =>
  stated ?? vatOf(sumOf(bases), rate);

/** Each base × rate, and the stated VAT's deviation in proportion to the size of the base. */
function vatQuotas(
  rate: string,
  bases: readonly bigint[],
  vat: bigint,
  takesDifference: readonly boolean[],
): readonly Fraction[] {
  const size = sumOf(bases.map((base) => (base < 0n ? -base : base)));
  const deviation = subtract(fraction(vat), exactVatOf(sumOf(bases), rate));
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
    return add(exactVatOf(base, rate), multiply(deviation, part));
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
