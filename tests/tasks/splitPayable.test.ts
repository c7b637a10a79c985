import fc from "fast-check";
import type { Basis, Invoice } from "../../src/domain/money/invoice";
import { splitTables } from "../../src/tasks/makeRoundWorkbook";
import { splitPayable } from "../../src/tasks/splitPayable";

const basis: Basis = {
  organisations: [
    { key: "A", name: "A", route: "einvoice", organiser: false },
    { key: "B", name: "B", route: "einvoice", organiser: true },
  ],
  fallback: { A: "2", B: "1" },
  lines: {},
  kinds: {},
  differencePayer: null,
};
const line = (id: string, netCents: bigint, vatRate: string | null = "25.5") => {
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
  lines: [line("1", 100n)],
  classes: [{ rate: "25.5", baseCents: 100n, vatCents: 26n }],
  netCents: 100n,
  vatCents: 26n,
  grossCents: 126n,
  ...changes,
});

test("a difference goes to the organiser, or to whom the basis names", () => {
  const stated = invoice({ grossCents: 130n });
  const own = splitPayable(stated, basis);
  expect(own.statedDifferenceCents).toBe(4n);
  expect(own.lines.at(-1)).toMatchObject({
    id: "difference",
    netCents: 4n,
    vatRate: null,
    weights: { B: "1" },
  });
  expect(splitPayable(stated, { ...basis, differencePayer: "A" }).lines.at(-1)?.weights).toEqual({ A: "1" });
});

describe("a class whose lines are not its stated base", () => {
  // A line of 60,00 € stands at 25,5 % where the invoice itemises it at 10 %.
  const swapped = invoice({
    lines: [line("1", 4000n), line("2", 6000n)],
    classes: [
      { rate: "10", baseCents: 6000n, vatCents: 600n },
      { rate: "25.5", baseCents: 4000n, vatCents: 1020n },
    ],
    netCents: 10_000n,
    vatCents: 1620n,
    grossCents: 11_620n,
  });
  const organiserAlone = { ...basis, lines: { "2": { B: "1" } } };

  test("is the payer of differences' to bear: the others pay their lines with the VAT of their rates", () => {
    const { lines, split, statedDifferenceCents } = splitPayable(swapped, {
      ...organiserAlone,
      lines: { "1": { A: "1" }, "2": { A: "1" } },
    });
    expect(
      lines.slice(2).map(({ id, netCents, vatRate, weights }) => [id, netCents, vatRate, weights]),
    ).toEqual([
      ["difference-1", 6000n, "10", { B: "1" }],
      ["difference-2", -6000n, "25.5", { B: "1" }],
    ]);
    const [a, b] = split.payers;
    expect([a?.netCents, a?.vatCents, b?.netCents, b?.vatCents]).toEqual([10_000n, 2550n, 0n, -930n]);
    expect([split.grossCents, statedDifferenceCents]).toEqual([11_620n, 0n]);
  });

  test("is nobody's where the classes themselves are not the total", () => {
    const odd = { ...swapped, lines: [...swapped.lines, line("3", 100n, "10")], netCents: 9000n };
    const { lines, statedDifferenceCents } = splitPayable(odd, organiserAlone);
    expect(lines.map(({ id }) => id)).toEqual(["1", "2", "3", "difference"]);
    expect(statedDifferenceCents).toBe(-100n);
  });
});

test("rounding and prepaid lines without VAT explain the total", () => {
  const lines = [line("1", 100n), line("rounding", -1n, null), line("prepaid", -25n, null)];
  expect(splitPayable(invoice({ lines, grossCents: 100n }), basis).statedDifferenceCents).toBe(0n);
});

test("a line at a rate that the invoice's classes lack is refused with its line and rate", () => {
  const lines = [line("1", 60n), line("kaksi", 40n, "14")];
  expect(() => splitPayable(invoice({ lines }), basis)).toThrow(
    expect.objectContaining({
      code: "rate-not-stated",
      details: { line: "kaksi", rate: "14", stated: "25.5" },
    }),
  );
});

test("without stated classes the lines have the rates that they have, and 25.50 is 25.5", () => {
  const lines = [line("1", 60n, "25.50"), line("2", 40n, "14")];
  expect(splitPayable(invoice({ lines, classes: [] }), basis).split.classes).toHaveLength(2);
  expect(splitPayable(invoice({ lines: [line("1", 100n, "25.50")] }), basis).split.vatCents).toBe(26n);
});

test("a line may be named like a part of every object", () => {
  const lines = [line("constructor", 60n), line("__proto__", 40n)];
  expect(splitPayable(invoice({ lines }), basis).split.grossCents).toBe(126n);
});

test("whatever the invoice states is what is split", () => {
  const cents = fc.bigInt({ min: -100_000n, max: 100_000n });
  fc.assert(
    fc.property(
      fc.array(cents, { minLength: 1, maxLength: 6 }),
      cents,
      fc.option(cents),
      (nets, gross, vat) => {
        const stated = invoice({
          lines: nets.map((net, index) => line(String(index), net)),
          classes: vat === null ? [] : [{ rate: "25.5", baseCents: 0n, vatCents: vat }],
          grossCents: gross,
        });
        const { split, differenceCents } = splitPayable(stated, basis);
        expect([split.grossCents, differenceCents]).toEqual([gross, 0n]);
      },
    ),
  );
});

test.each([
  ["no-basis", { ...basis, fallback: null }, {}],
  ["no-basis", { ...basis, fallback: { A: "0", B: "0" } }, {}],
  ["unknown-payer", { ...basis, fallback: { C: "1" } }, {}],
  ["negative-weight", { ...basis, fallback: { A: "-1", B: "2" } }, {}],
  ["not-a-number", { ...basis, fallback: { A: "yksi" } }, {}],
  [
    "unknown-rate",
    basis,
    {
      classes: [
        { rate: "25.5", baseCents: 100n, vatCents: 26n },
        { rate: "10", baseCents: 0n, vatCents: 5n },
      ],
    },
  ],
  [
    "difference-without-payer",
    { ...basis, organisations: basis.organisations.map((each) => ({ ...each, organiser: false })) },
    { grossCents: 1n },
  ],
] as const)("%s is refused", (code, own, changes) => {
  expect(() => splitPayable(invoice(changes), own as Basis)).toThrow(expect.objectContaining({ code }));
});

test.each(["constructor", "__proto__", "toString"])("a payer with the key %s pays its own weights", (key) => {
  const organisations = [
    ...basis.organisations,
    { key, name: key, route: "card" as const, organiser: false },
  ];
  const lines = [line("1", 100n), line("2", 100n)];
  const split = splitPayable(
    invoice({ lines, classes: [{ rate: "25.5", baseCents: 200n, vatCents: 51n }], grossCents: 251n }),
    { ...basis, organisations, lines: { "2": Object.fromEntries([[key, "1"]]) } },
  );
  expect(split.split.payers.map(({ netCents }) => netCents)).toEqual([67n, 33n, 100n]);
  const { shareRows } = splitTables(split, "fi");
  expect(shareRows?.filter(({ payer }) => payer === key)).toEqual([
    { line: "2", payer: key, weight: 1, share: 1 },
  ]);
});
