// Answers by Python with exact fractions, checked again by an independent BigInt implementation; see golden/README.md.
import { apportion } from "../../../src/domain/money/apportion";
import { cashRound } from "../../../src/domain/money/cashRound";
import { costSplit } from "../../../src/domain/money/costSplit";
import { invoiceSplit } from "../../../src/domain/money/invoiceSplit";
import { parseMoney } from "../../../src/domain/money/parseMoney";
import { vatRate } from "../../../src/domain/money/vatRate";
import { parseFraction, type Fraction } from "../../../src/domain/shared/Fraction";
import { golden } from "../../golden";

type Apportion = {
  cases: {
    id: string;
    total_cents: number | string;
    weights: string[];
    keys: string[];
    shares_cents: number[] | { error: string };
  }[];
  quota_cases: {
    id: string;
    total_cents: number;
    quotas: string[];
    keys: string[];
    shares_cents: number[];
  }[];
};
const cents = golden<Apportion>("money/apportion.json");

test.each(cents.cases.map((each) => [each.id, each] as const))(
  "costSplit: %s",
  (_, { total_cents, weights, keys, shares_cents }) => {
    const split = () => costSplit(BigInt(total_cents), weights.map(parseFraction), keys);
    if (!Array.isArray(shares_cents)) expect(split).toThrow(expect.objectContaining({ code: "no-basis" }));
    else expect(split().map(String)).toEqual(shares_cents.map(String));
  },
);

const signed = (text: string): Fraction => {
  const { numerator, denominator } = parseFraction(text.replace("-", ""));
  return { numerator: text.startsWith("-") ? -numerator : numerator, denominator };
};

test.each(cents.quota_cases.map((each) => [each.id, each] as const))(
  "apportion: %s",
  (_, { total_cents, quotas, keys, shares_cents }) => {
    const receivers = quotas.map((quota, index) => ({ key: keys[index] ?? "", quota: signed(quota) }));
    expect(apportion(BigInt(total_cents), receivers).map(Number)).toEqual(shares_cents);
  },
);

type ByPayer = Record<string, number>;
type InvoiceCase = {
  id: string;
  input: {
    orgs: string[];
    lines: { id: string; net: number; vat: string; weights: Record<string, number | string> }[];
    stated_vat: Record<string, number>;
  };
  expected: {
    lines: { id: string; shares: ByPayer }[];
    classes: Record<string, { base_total: number; vat_total: number; base: ByPayer; vat: ByPayer }>;
    organisations: Record<string, { net: number; vat: number; gross: number }>;
    invoice: { net: number; vat: number; gross: number };
  };
};
const invoices = golden<{ cases: InvoiceCase[] }>("money/invoice_split.json").cases;

test.each(invoices.map((each) => [each.id, each] as const))("invoiceSplit: %s", (_, { input, expected }) => {
  const fractions = (weights: Record<string, number | string>) =>
    Object.fromEntries(Object.entries(weights).map(([key, weight]) => [key, parseFraction(weight)]));
  const split = invoiceSplit({
    lines: input.lines.map(({ id, net, vat, weights }) => ({
      id,
      netCents: BigInt(net),
      rate: vat,
      weights: fractions(weights),
    })),
    payers: input.orgs,
    statedVat: Object.fromEntries(Object.entries(input.stated_vat).map(([rate, vat]) => [rate, BigInt(vat)])),
  });
  const byPayer = (values: readonly bigint[]) =>
    Object.fromEntries(input.orgs.map((key, index) => [key, Number(values[index])]));
  split.lines.forEach(({ shares }, index) => {
    const zeros = Object.fromEntries(input.orgs.map((key) => [key, 0]));
    expect(byPayer(shares)).toEqual({ ...zeros, ...expected.lines[index]?.shares });
  });
  expect(
    Object.fromEntries(
      split.classes.map((each) => [
        each.rate,
        {
          base_total: Number(each.baseCents),
          vat_total: Number(each.vatCents),
          base: byPayer(each.bases),
          vat: byPayer(each.vats),
        },
      ]),
    ),
  ).toEqual(expected.classes);
  expect(
    Object.fromEntries(
      split.payers.map(({ key, netCents, vatCents, grossCents }) => [
        key,
        {
          net: Number(netCents),
          vat: Number(vatCents),
          gross: Number(grossCents),
        },
      ]),
    ),
  ).toEqual(expected.organisations);
  expect([split.netCents, split.vatCents, split.grossCents].map(Number)).toEqual([
    expected.invoice.net,
    expected.invoice.vat,
    expected.invoice.gross,
  ]);
});

test.each(golden<{ cases: { cents: number; cash: number }[] }>("money/cash_rounding.json").cases)(
  "cash: $cents is $cash",
  ({ cents, cash }) => {
    expect(cashRound(BigInt(cents))).toBe(BigInt(cash));
  },
);

test.each(golden<{ cases: { text: string; cents: number | null }[] }>("money/money_parse.json").cases)(
  "money: '$text' is $cents",
  ({ text, cents }) => {
    expect(parseMoney(text)).toBe(cents === null ? null : BigInt(cents));
  },
);

const lookUps = golden<{ lookup_cases: { class: string; date: string; rate: string }[] }>(
  "money/vat_rates_fi.json",
).lookup_cases;
test.each(lookUps)("VAT: $class on $date is $rate", ({ class: category, date, rate }) =>
  expect(vatRate(date, category)).toBe(rate),
);
