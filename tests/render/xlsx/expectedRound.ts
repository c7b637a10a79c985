import { cashRound } from "../../../src/domain/money/cashRound";
import type { Language } from "../../../src/i18n/language";
import { sheetText } from "../../../src/i18n/sheets/sheetText";
import type { SplitInvoice, SplitLine } from "../../../src/tasks/splitPayable";
import type { Expected } from "./expectedTeam";

type Pair = readonly [string, Expected];

const euros = (cents: bigint) => Number(cents) / 100;
const sum = (values: readonly number[]) => values.reduce((sofar, value) => sofar + value, 0);
const rounded = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places;

/** What every formula of a split round must show when nothing has been touched since, said by the domain. */
export function expectedRound(split: SplitInvoice, language: Language): ReadonlyMap<string, Expected> {
  return new Map([
    ...invoiceCells(split, language),
    ...figures(split, language),
    ...payerCells(split, language),
    ...lineCells(split, language),
    ...classCells(split, language),
    ...vatCells(split, language),
    ...shareCells(split, language),
  ]);
}

function figures({ invoice, split }: SplitInvoice, language: Language): readonly Pair[] {
  const gross = euros(invoice.grossCents);
  return [
    ["invoice!B4", gross],
    ["invoice!G4", euros(split.netCents)],
    ["invoice!I4", euros(split.vatCents)],
    ["InvoiceNet", euros(split.netCents)],
    ["InvoiceVat", euros(split.vatCents)],
    ["split!B4", gross],
    ["split!C4", euros(split.grossCents)],
    ["split!E4", 0],
    ["split!G4", sheetText[language].split.exact],
  ];
}

const weightsIn = ({ weights }: SplitLine) => sum(Object.values(weights).map(Number));

function invoiceCells({ lines, split }: SplitInvoice, language: Language): readonly Pair[] {
  const { state } = sheetText[language];
  const rows = Array.from({ length: 20 }, (_, index): readonly Pair[] => {
    const line = lines[index];
    return [
      [`invoiceLines.weights[${index}]`, line ? weightsIn(line) : ""],
      [`invoiceLines.state[${index}]`, line ? state.fine : ""],
    ];
  });
  const classes = Array.from({ length: 4 }, (_, index): readonly Pair[] => {
    const own = split.classes[index];
    const base = own ? euros(own.baseCents) : "";
    const used = own ? euros(own.vatCents) : "";
    const deviation = own
      ? rounded(euros(own.vatCents) - (euros(own.baseCents) * Number(own.rate)) / 100, 2)
      : "";
    return [
      [`vatClasses.base[${index}]`, base],
      [`vatClasses.used[${index}]`, used],
      [`vatClasses.deviation[${index}]`, deviation],
      [`vatClasses.state[${index}]`, own ? state.fine : ""],
    ];
  });
  return [...rows, ...classes].flat();
}

function payerCells({ basis, split, lines }: SplitInvoice, language: Language): readonly Pair[] {
  const { state } = sheetText[language];
  return basis.organisations.flatMap(({ route }, index): readonly Pair[] => {
    const payer = split.payers[index] as (typeof split.payers)[number];
    const quota = sum(lines.map((line) => quotaOf(line, payer.key)));
    return [
      [`payerRows.net[${index}]`, euros(payer.netCents)],
      [`payerRows.vat[${index}]`, euros(payer.vatCents)],
      [`payerRows.gross[${index}]`, euros(payer.grossCents)],
      [`payerRows.drift[${index}]`, rounded(euros(payer.netCents) - quota, 6)],
      [`payerRows.cash[${index}]`, route === "cash" ? euros(cashRound(payer.grossCents)) : ""],
      [`payerRows.state[${index}]`, state.fine],
    ];
  });
}

const quotaOf = (line: SplitLine, payer: string) =>
  (euros(line.netCents) * Number(line.weights[payer] ?? 0)) / weightsIn(line);

function lineCells({ lines, split, basis }: SplitInvoice, language: Language): readonly Pair[] {
  return lines.flatMap((line, index): readonly Pair[] => {
    const shares = split.lines[index]?.shares ?? [];
    const keys = basis.organisations.map(({ key }) => key);
    const off = keys
      .map((key, payer) => [key, Math.abs(euros(shares[payer] ?? 0n) - quotaOf(line, key))] as const)
      .filter(([key]) => Number(line.weights[key] ?? 0) > 0)
      .map(([, difference]) => difference);
    return [
      [`lineRows.text[${index}]`, line.text],
      [`lineRows.net[${index}]`, euros(line.netCents)],
      [`lineRows.shared[${index}]`, euros(shares.reduce((sofar, share) => sofar + share, 0n))],
      [`lineRows.weights[${index}]`, weightsIn(line)],
      [`lineRows.worst[${index}]`, rounded(Math.max(...off), 9)],
      [`lineRows.state[${index}]`, sheetText[language].state.fine],
    ];
  });
}

const classCells = ({ split }: SplitInvoice, language: Language): readonly Pair[] =>
  split.classes.flatMap(({ vatCents, vats }, index): readonly Pair[] => [
    [`classRows.used[${index}]`, euros(vatCents)],
    [`classRows.split[${index}]`, euros(vats.reduce((sofar, vat) => sofar + vat, 0n))],
    [`classRows.difference[${index}]`, 0],
    [`classRows.state[${index}]`, sheetText[language].state.fine],
  ]);

function vatCells({ split, basis }: SplitInvoice, language: Language): readonly Pair[] {
  const count = basis.organisations.length;
  return split.classes.flatMap(({ rate, bases, vats, vatCents, baseCents }, group) => {
    const size = sum(bases.map((base) => Math.abs(euros(base))));
    const deviation = euros(vatCents) - (euros(baseCents) * Number(rate)) / 100;
    return basis.organisations.flatMap(({ name }, payer): readonly Pair[] => {
      const index = group * count + payer;
      const base = euros(bases[payer] ?? 0n);
      const vat = euros(vats[payer] ?? 0n);
      const quota = size === 0 ? vat : (base * Number(rate)) / 100 + (deviation * Math.abs(base)) / size;
      return [
        [`vatRows.name[${index}]`, name],
        [`vatRows.quota[${index}]`, quota],
        [`vatRows.off[${index}]`, rounded(Math.abs(vat - quota), 9)],
        [`vatRows.now[${index}]`, base],
        [`vatRows.state[${index}]`, sheetText[language].state.fine],
      ];
    });
  });
}

function shareCells({ lines, basis, split }: SplitInvoice, language: Language): readonly Pair[] {
  const shared = lines.flatMap((line, row) =>
    basis.organisations
      .map(({ key, name }, payer) => ({ line, row, key, name, payer }))
      .filter(({ key }) => Number(line.weights[key] ?? 0) > 0),
  );
  return shared.flatMap(({ line, row, key, name, payer }, index): readonly Pair[] => {
    const quota = quotaOf(line, key);
    const share = euros(split.lines[row]?.shares[payer] ?? 0n);
    return [
      [`shareRows.name[${index}]`, name],
      [`shareRows.quota[${index}]`, quota],
      [`shareRows.off[${index}]`, rounded(Math.abs(share - quota), 9)],
      [`shareRows.rate[${index}]`, line.vatRate === null ? "" : Number(line.vatRate)],
      [`shareRows.state[${index}]`, sheetText[language].state.fine],
    ];
  });
}
