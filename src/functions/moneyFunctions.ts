import { cashRound } from "../domain/money/cashRound";
import { centsOfEuros } from "../domain/money/centsOfEuros";
import { costSplit, positionKey } from "../domain/money/costSplit";
import { invoiceSplit, type InvoiceSplit, type SplitInput } from "../domain/money/invoiceSplit";
import { vatRate } from "../domain/money/vatRate";
import { vatRateOf } from "../domain/money/vatRateOf";
import { isoOf } from "../domain/shared/calendar";
import { DomainError } from "../domain/shared/DomainError";
import { parseFraction, type Fraction } from "../domain/shared/Fraction";
import {
  assertLength,
  inPlace,
  isOmitted,
  matrixOf,
  numberOf,
  numbersOf,
  textsOf,
  type Arriving,
  type Where,
} from "./cells";
import { neededDateIn, neededNumberIn, textIn } from "./singleCell";

const eurosOf = (cents: bigint) => Number(cents) / 100;

/** @throws DomainError `more-than-cents`, `sum-too-large` with where it stands */
const centsOf = (euros: number, where: Where): bigint => inPlace(where, () => centsOfEuros(euros));

/** Shares in euros, in the shape of the weights: the command line may give a list, Excel always rows. */
export function costShares(total: Arriving, weights: Arriving, keys: Arriving): number[][] | number[] {
  const cents = centsOf(neededNumberIn(total, "total"), { argument: "total" });
  const rows = matrixOf(weights);
  const flat = rows.flat();
  const named = isOmitted(keys) ? undefined : textsOf(keys, "keys");
  if (named) assertLength(named, flat.length, "keys");
  const shares = costSplit(
    cents,
    flat.map((cell, index) => weightOf(cell, { argument: "weights", position: index + 1 })),
    named,
  );
  const euros = shares.map(eurosOf);
  if (Array.isArray(weights) && !weights.some(Array.isArray)) return euros;
  let next = 0;
  return rows.map((row) => row.map(() => euros[next++] ?? 0));
}

/** Beyond this a cell's number has no decimals that a weight could need. */
const LARGEST_WEIGHT = 1e12;

/**
 * An empty cell weighs nothing. What is smaller than 10⁻¹² is the noise of a formula and nothing, too.
 *
 * @throws DomainError `weight-too-large` with where it stands
 */
function weightOf(cell: unknown, where: Where): Fraction {
  const weight = numberOf(cell, where) ?? 0;
  if (weight > LARGEST_WEIGHT) {
    const details = { ...where, value: weight, most: LARGEST_WEIGHT };
    throw new DomainError("weight-too-large", `the weight ${weight} is too large`, details);
  }
  return parseFraction(/e-/.test(String(weight)) ? weight.toFixed(12) : weight);
}

/** Payers × 3: net, VAT, gross in euros. */
export function invoiceShares(
  nets: Arriving,
  rates: Arriving,
  weights: Arriving,
  statedVat: Arriving,
  keys: Arriving,
): number[][] {
  const rows = matrixOf(weights);
  const payers = payersOf(keys, rows[0]?.length ?? 0);
  const lines = linesOf(numbersOf(nets, "nets"), numbersOf(rates, "rates"), rows, payers);
  if (lines.length === 0) throw new DomainError("no-data", "all sums are missing");
  return splitOf({ payers, lines, statedVat: statedOf(statedVat) }).payers.map(
    ({ netCents, vatCents, grossCents }) => [eurosOf(netCents), eurosOf(vatCents), eurosOf(grossCents)],
  );
}

/**
 * In a cell nobody is an organiser who could take VAT that no sum explains.
 *
 * @throws DomainError `vat-without-base` with the rate
 */
function splitOf(input: SplitInput): InvoiceSplit {
  try {
    return invoiceSplit(input);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "difference-without-payer") throw error;
    throw new DomainError("vat-without-base", error.message, error.details);
  }
}

/**
 * Rows without a sum and a rate are empty rows of the table and left out.
 *
 * @throws DomainError `missing-net` (line) for a rate without a sum
 */
function linesOf(
  nets: readonly (number | null)[],
  rates: readonly (number | null)[],
  weights: readonly (readonly unknown[])[],
  payers: readonly string[],
): SplitInput["lines"] {
  assertLength(rates, nets.length, "rates");
  assertLength(weights, nets.length, "weights");
  return nets.flatMap((net, index) => {
    const line = index + 1;
    const rate = rates[index] ?? null;
    if (net === null && rate === null) return [];
    if (net === null) throw new DomainError("missing-net", `line ${line} has no sum`, { line });
    return [
      {
        id: String(line),
        netCents: centsOf(net, { line }),
        rate: rate === null ? null : rateIn(rate, { line }),
        weights: weightsOf(weights[index] ?? [], payers, line),
      },
    ];
  });
}

function weightsOf(
  cells: readonly unknown[],
  payers: readonly string[],
  line: number,
): Record<string, Fraction> {
  assertLength(cells, payers.length, "weights");
  return Object.fromEntries(
    payers.map((payer, index) => [payer, weightOf(cells[index], { line, position: index + 1 })]),
  );
}

function payersOf(keys: Arriving, count: number): readonly string[] {
  if (isOmitted(keys)) return Array.from({ length: count }, (_, index) => positionKey(index));
  const named = textsOf(keys, "keys");
  assertLength(named, count, "keys");
  if (new Set(named).size < count) throw new DomainError("duplicate-key", "two payers have the same key");
  return named;
}

/** @throws DomainError `impossible-rate` with where it stands */
const rateIn = (rate: number, where: Where): string => inPlace(where, () => vatRateOf(rate));

/**
 * Two columns: rate in percent points, VAT in euros. Rows of the same rate are summed.
 *
 * @throws DomainError `two-columns`
 */
function statedOf(statedVat: Arriving): Readonly<Record<string, bigint>> {
  if (isOmitted(statedVat)) return {};
  const argument = "statedVat";
  const stated: Record<string, bigint> = {};
  matrixOf(statedVat).forEach((row, index) => {
    if (row.length !== 2) throw new DomainError("two-columns", `${argument} needs two columns`, { argument });
    const where = { argument, position: index + 1 };
    const [rate, euros] = [numberOf(row[0], where), numberOf(row[1], where)];
    if (rate === null || euros === null) return;
    const key = rateIn(rate, where);
    stated[key] = (stated[key] ?? 0n) + centsOf(euros, where);
  });
  return stated;
}

/** Percent points. */
export const vatPoints = (date: Arriving, category: Arriving): number =>
  Number(vatRate(isoOf(neededDateIn(date, "date")), textIn(category, "category")));

export function cashEuros(euros: Arriving): number {
  return eurosOf(cashRound(centsOf(neededNumberIn(euros, "euros"), { argument: "euros" })));
}
