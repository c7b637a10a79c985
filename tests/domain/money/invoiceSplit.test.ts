import fc from "fast-check";
import { invoiceSplit, type InvoiceSplit, type SplitInput } from "../../../src/domain/money/invoiceSplit";
import { fraction, parseFraction, type Fraction } from "../../../src/domain/shared/Fraction";

const rates = ["10", "13.5", "25.5"] as const;
const keys = ["A", "B", "C", "D", "E", "F", "G"];
const RUNS = { numRuns: 1000 };

/** Invoices of 1–12 lines of mixed signs over three rates and 2–7 payers; stated VAT sometimes deviates by cents. */
const invoices = fc.integer({ min: 2, max: 7 }).chain((count) => {
  const payers = keys.slice(0, count);
  const weight = fc.constantFrom("0", "1", "2", "0.5", "7.5", "3", "1/3", "12.25");
  const line = fc
    .record({
      netCents: fc.bigInt({ min: -5_000_000n, max: 9_000_000n }),
      rate: fc.constantFrom(...rates),
      weights: fc.array(weight, { minLength: count, maxLength: count }),
    })
    .filter(({ weights }) => weights.some((each) => each !== "0"));
  return fc
    .record({
      lines: fc.array(line, { minLength: 1, maxLength: 12 }),
      deviations: fc.tuple(fc.integer({ min: -3, max: 3 }), fc.boolean()),
    })
    .map(({ lines, deviations: [cents, states] }): SplitInput => {
      const input: SplitInput = {
        payers,
        differencePayer: "A",
        lines: lines.map(({ netCents, rate, weights }, index) => ({
          id: String(index + 1),
          netCents,
          rate,
          weights: weightsOf(payers, weights),
        })),
      };
      if (!states) return input;
      const { classes } = invoiceSplit(input);
      return {
        ...input,
        statedVat: Object.fromEntries(classes.map((each) => [each.rate, each.vatCents + BigInt(cents)])),
      };
    });
});

const weightsOf = (payers: readonly string[], weights: readonly string[]): Record<string, Fraction> =>
  Object.fromEntries(payers.map((payer, index) => [payer, parseFraction(weights[index] ?? "0")]));

const sum = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n);
const holds = (check: (input: SplitInput, split: InvoiceSplit) => void) =>
  fc.assert(
    fc.property(invoices, (input) => check(input, invoiceSplit(input))),
    RUNS,
  );

test("shares sum to the line, to the VAT of the class and to the invoice", () => {
  holds((input, split) => {
    split.lines.forEach(({ shares }, index) => expect(sum(shares)).toBe(input.lines[index]?.netCents));
    split.classes.forEach(({ rate, bases, vats, baseCents, vatCents }) => {
      const own = input.lines.filter((line) => line.rate === rate);
      expect(sum(bases)).toBe(baseCents);
      expect(baseCents).toBe(sum(own.map(({ netCents }) => netCents)));
      expect(sum(vats)).toBe(vatCents);
      if (input.statedVat) expect(vatCents).toBe(input.statedVat[rate]);
    });
    expect(sum(split.payers.map(({ grossCents }) => grossCents))).toBe(split.grossCents);
    expect(split.grossCents).toBe(split.netCents + split.vatCents);
  });
});

test("a share is less than a cent from its exact quota, and nobody drifts over the invoice", () => {
  holds((input, split) => {
    input.payers.forEach((payer, index) => {
      let drift = 0;
      input.lines.forEach(({ netCents, weights }, line) => {
        const all = input.payers.map((key) => real(weights[key] ?? fraction(0n))).reduce((a, b) => a + b, 0);
        const exact = (Number(netCents) * real(weights[payer] ?? fraction(0n))) / all;
        const off = Number(split.lines[line]?.shares[index]) - exact;
        expect(Math.abs(off)).toBeLessThan(1 + 1e-6);
        drift += off;
      });
      expect(Math.abs(drift)).toBeLessThan(1.5);
    });
  });
});

const real = ({ numerator, denominator }: Fraction) => Number(numerator) / Number(denominator);

test("a payer without weight pays nothing", () => {
  holds((input, split) => {
    input.payers.forEach((payer, index) => {
      const has = input.lines.some(({ weights }) => weights[payer]?.numerator !== 0n);
      if (!has && payer !== "A")
        expect(split.payers[index]).toEqual({ key: payer, netCents: 0n, vatCents: 0n, grossCents: 0n });
      input.lines.forEach(({ weights }, line) => {
        if (weights[payer]?.numerator === 0n) expect(split.lines[line]?.shares[index]).toBe(0n);
      });
    });
  });
});

test("an invoice and its mirrored credit note cancel for everyone", () => {
  holds((input, split) => {
    const mirrored = invoiceSplit({
      ...input,
      lines: input.lines.map((line) => ({ ...line, netCents: -line.netCents })),
      ...(input.statedVat
        ? {
            statedVat: Object.fromEntries(Object.entries(input.statedVat).map(([rate, vat]) => [rate, -vat])),
          }
        : {}),
    });
    split.payers.forEach(({ grossCents }, index) =>
      expect(grossCents + (mirrored.payers[index]?.grossCents ?? 0n)).toBe(0n),
    );
  });
});

const byKey = (split: InvoiceSplit) => Object.fromEntries(split.payers.map((payer) => [payer.key, payer]));

test("the order of the payers, the scale of the weights and a payer more without weight change nothing", () => {
  holds((input, split) => {
    const turned = invoiceSplit({ ...input, payers: [...input.payers].reverse() });
    expect(byKey(turned)).toEqual(byKey(split));
    const triple = (weights: SplitInput["lines"][number]["weights"]) =>
      Object.fromEntries(
        Object.entries(weights).map(([key, { numerator, denominator }]) => [
          key,
          { numerator: 3n * numerator, denominator },
        ]),
      );
    expect(
      invoiceSplit({
        ...input,
        lines: input.lines.map((line) => ({ ...line, weights: triple(line.weights) })),
      }),
    ).toEqual(split);
    const more = invoiceSplit({ ...input, payers: ["0", ...input.payers] });
    expect(byKey(more)).toEqual({
      ...byKey(split),
      "0": { key: "0", netCents: 0n, vatCents: 0n, grossCents: 0n },
    });
  });
});

test("the same input gives the same bytes", () => {
  const text = (split: InvoiceSplit) =>
    JSON.stringify(split, (_, value) => (typeof value === "bigint" ? String(value) : value));
  holds((input, split) => expect(text(invoiceSplit(input))).toBe(text(split)));
});

describe("what is wrong is named", () => {
  const one = fraction(1n);
  const line = { id: "6", netCents: 1000n, rate: "13.5", weights: { A: one } };
  test.each([
    ["a line without weights", { lines: [{ ...line, weights: {} }] }, "no-basis", { line: "6" }],
    [
      "a negative weight",
      { lines: [{ ...line, weights: { A: one, B: fraction(-1n) } }] },
      "negative-weight",
      { line: "6", position: 2 },
    ],
    [
      "a payer that is not on the list",
      { lines: [{ ...line, weights: { X: one } }] },
      "unknown-payer",
      { line: "6", payer: "X" },
    ],
    [
      "a stated rate that no line has",
      { lines: [line], statedVat: { "25.5": 100n } },
      "unknown-rate",
      { rate: "25.5" },
    ],
    [
      "a VAT that no base explains",
      { lines: [{ ...line, netCents: 0n }], statedVat: { "13.5": 100n } },
      "difference-without-payer",
      { rate: "13.5" },
    ],
    ["a rate that is no number", { lines: [{ ...line, rate: "x" }] }, "impossible-rate", { value: "x" }],
    ["a rate as a share", { lines: [{ ...line, rate: "0.135" }] }, "impossible-rate", { value: "0.135" }],
    [
      "a rate of 3 decimals",
      { lines: [{ ...line, rate: "13.555" }] },
      "impossible-rate",
      { value: "13.555" },
    ],
    [
      "a stated rate as a share",
      { lines: [line], statedVat: { "0.135": 100n } },
      "impossible-rate",
      { value: "0.135" },
    ],
    ["two payers with one key", { lines: [line], payers: ["A", "A"] }, "duplicate-key", {}],
  ])("%s", (_, input, code, details) => {
    expect(() => invoiceSplit({ payers: ["A", "B"], ...input })).toThrow(
      expect.objectContaining({ code, details }),
    );
  });
});

test("13.5 and 13.50 are one class", () => {
  const weights = { A: fraction(1n) };
  const split = invoiceSplit({
    payers: ["A"],
    lines: [
      { id: "1", netCents: 100n, rate: "13.5", weights },
      { id: "2", netCents: 100n, rate: "13,50", weights },
    ],
  });
  expect(split.classes.map(({ rate, baseCents, vatCents }) => [rate, baseCents, vatCents])).toEqual([
    ["13.5", 200n, 27n],
  ]);
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("a payer may be called %s", (name) => {
  const { payers } = invoiceSplit({
    payers: [name, "A"],
    lines: [
      { id: "1", netCents: 100n, rate: "25.5", weights: { A: fraction(1n) } },
      { id: "2", netCents: 101n, rate: "25.5", weights: { A: fraction(1n), [name]: fraction(1n) } },
    ],
  });
  expect(payers.map(({ key, netCents }) => [key, netCents])).toEqual([
    [name, 50n],
    ["A", 151n],
  ]);
});
