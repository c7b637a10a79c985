import type { Invoice, InvoiceLine } from "../../../src/domain/money/invoice";
import { payableCents } from "../../../src/domain/money/invoice";
import { reconcile } from "../../../src/domain/money/reconcile";

const line = (id: string, netCents: bigint, vatRate: string | null = "25.5"): InvoiceLine => {
  return { id, text: "", quantity: "", unit: "", netCents, vatRate };
};
const invoice = (changes: Partial<Invoice>): Invoice => ({
  format: "json",
  kind: "invoice",
  number: "",
  date: "",
  due: "",
  seller: "",
  reference: "",
  currency: "EUR",
  lines: [line("1", 10000n)],
  classes: [{ rate: "25.5", baseCents: 10000n, vatCents: 2550n }],
  netCents: 10000n,
  vatCents: 2550n,
  grossCents: 12550n,
  ...changes,
});
const told = (changes: Partial<Invoice>, payable: bigint | null = null) =>
  reconcile(invoice(changes), payable).map(({ code, details }) => [code, details]);
const settlement = [line("rounding", -1n, null), line("prepaid", -2000n, null)];

test("an invoice that adds up has nothing to tell", () => {
  expect(told({})).toEqual([]);
  expect(told({}, 12550n)).toEqual([]);
});

test("rounding and what was paid beforehand are in no class and in none of the totals", () => {
  const lines = [line("1", 10000n), ...settlement];
  expect(told({ lines }, 10549n)).toEqual([]);
  expect(payableCents(invoice({ lines }))).toBe(10549n);
});

test("a total that counts them already is payable as it is", () => {
  const lines = [line("1", 10000n), ...settlement];
  expect(told({ lines, grossCents: 10549n }, 10549n)).toEqual([]);
  expect(payableCents(invoice({ lines, grossCents: 10549n }))).toBe(10549n);
});

test("a line named like them that has VAT is a line", () => {
  expect(told({ lines: [line("prepaid", 10000n)] })).toEqual([]);
});

test("lines without VAT count in the total and in no class", () => {
  const lines = [line("1", 10000n), line("2", 500n, null)];
  expect(told({ lines, netCents: 10500n, grossCents: 13050n })).toEqual([]);
});

test("differences that cancel each other in the total are told by class", () => {
  const lines = [line("1", 9000n), line("2", 1000n, "13.5")];
  expect(told({ lines })).toEqual([
    ["difference-class", { rate: "25.5", cents: -1000 }],
    ["difference-class", { rate: "13.5", cents: 1000 }],
  ]);
});

test("without VAT classes only lines and totals are compared", () => {
  expect(told({ classes: [] })).toEqual([]);
  expect(told({ classes: [], grossCents: 12000n })).toEqual([["difference-gross", { cents: 550 }]]);
});

test.each([
  [5n, []],
  [-5n, []],
  [6n, [["vat-deviation", { rate: "25.5", cents: 6 }]]],
  [-600n, [["vat-deviation", { rate: "25.5", cents: -600 }]]],
])("VAT %i cents off its rate", (off, expected) => {
  const vatCents = 2550n + off;
  const classes = [{ rate: "25.5", baseCents: 10000n, vatCents }];
  expect(told({ classes, vatCents, grossCents: 10000n + vatCents })).toEqual(expected);
});

test("on many lines half a cent a line may be rounded", () => {
  const lines = Array.from({ length: 100 }, (_, index) => line(String(index), 100n));
  const vatCents = 2600n;
  const classes = [{ rate: "25.5", baseCents: 10000n, vatCents }];
  expect(told({ lines, classes, vatCents, grossCents: 12600n })).toEqual([]);
});
