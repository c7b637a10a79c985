import { cashRound } from "../domain/money/cashRound";
import { centsOfEuros } from "../domain/money/centsOfEuros";
import { costSplit, positionKey } from "../domain/money/costSplit";
import { invoiceSplit } from "../domain/money/invoiceSplit";
import { vatRate } from "../domain/money/vatRate";
import { isoOf } from "../domain/shared/calendar";
import { DomainError } from "../domain/shared/DomainError";
import { parseFraction, type Fraction } from "../domain/shared/Fraction";
import { assertLength, isOmitted, matrixOf, numberOf, numbersOf, textsOf, type Arriving } from "./cells";

const eurosOf = (cents: bigint) => Number(cents) / 100;

const centsOf = (cell: unknown) => centsOfEuros(required(numberOf(cell)));

function required(value: number | null): number {
  if (value === null) throw new DomainError("no-data", "a number is missing");
  return value;
}

/** Shares in euros, in the shape of the weights. */
export function costShares(total: Arriving, weights: Arriving, keys: Arriving): number[][] {
  const rows = matrixOf(weights);
  const flat = rows.flat();
  const named = isOmitted(keys) ? undefined : textsOf(keys, "keys");
  if (named) assertLength(named, flat.length, "keys");
  const shares = costSplit(
    centsOf(total),
    flat.map((cell, index) => weightOf(cell, index + 1)),
    named,
  );
  let next = 0;
  return rows.map((row) => row.map(() => eurosOf(shares[next++] ?? 0n)));
}

/** An empty cell weighs nothing. */
const weightOf = (cell: unknown, position: number): Fraction => parseFraction(numberOf(cell, position) ?? 0);

/** Payers × 3: net, VAT, gross in euros. */
export function invoiceShares(
  nets: Arriving,
  rates: Arriving,
  weights: Arriving,
  statedVat: Arriving,
  keys: Arriving,
): number[][] {
  const netList = numbersOf(nets, "nets");
  const rateList = numbersOf(rates, "rates");
  assertLength(rateList, netList.length, "rates");
  const rows = matrixOf(weights);
  assertLength(rows, netList.length, "weights");
  const payers = payersOf(keys, rows[0]?.length ?? 0);
  const { payers: shares } = invoiceSplit({
    payers,
    lines: netList.map((net, line) => ({
      id: String(line + 1),
      netCents: centsOfEuros(required(net)),
      rate: rateText(rateList[line] ?? null),
      weights: Object.fromEntries(
        payers.map((payer, index) => [payer, weightOf(rows[line]?.[index], index + 1)]),
      ),
    })),
    statedVat: statedOf(statedVat),
  });
  return shares.map(({ netCents, vatCents, grossCents }) => [
    eurosOf(netCents),
    eurosOf(vatCents),
    eurosOf(grossCents),
  ]);
}

function payersOf(keys: Arriving, count: number): readonly string[] {
  if (isOmitted(keys)) return Array.from({ length: count }, (_, index) => positionKey(index));
  const named = textsOf(keys, "keys");
  assertLength(named, count, "keys");
  return named;
}

const rateText = (rate: number | null) => (rate === null ? null : String(rate));

/** Two columns: rate in percent points, VAT in euros. */
function statedOf(statedVat: Arriving): Readonly<Record<string, bigint>> {
  if (isOmitted(statedVat)) return {};
  const pairs = matrixOf(statedVat).map(([rate, euros]) => [numberOf(rate), numberOf(euros)] as const);
  return Object.fromEntries(
    pairs.flatMap(([rate, euros]) =>
      rate === null || euros === null ? [] : [[String(rate), centsOfEuros(euros)]],
    ),
  );
}

/** Percent points. */
export const vatPoints = (date: Arriving, category: Arriving): number =>
  Number(vatRate(isoOf(required(numberOf(date))), String(category)));

export const cashEuros = (euros: Arriving): number => eurosOf(cashRound(centsOf(euros)));
