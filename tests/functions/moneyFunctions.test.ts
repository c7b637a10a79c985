import { serialOf } from "../../src/domain/shared/calendar";
import { cashRound, costSplit, holiday, invoiceSplit, isoWeek, vatRate } from "../../src/functions/functions";
import { golden } from "../golden";
import { excelError, problemOf } from "./problemOf";

const euros = (cents: number) => cents / 100;

type InvoiceCase = {
  readonly id: string;
  readonly input: {
    readonly orgs: readonly string[];
    readonly lines: readonly {
      net: number;
      vat: string;
      weights: Readonly<Record<string, number | string>>;
    }[];
    readonly stated_vat: Readonly<Record<string, number>>;
  };
  readonly expected: {
    readonly organisations: Readonly<Record<string, { net: number; vat: number; gross: number }>>;
  };
};

const invoices = golden<{ cases: InvoiceCase[] }>("money/invoice_split.json").cases;

describe("COSTSPLIT", () => {
  test("the shares sum to the total, in the shape of the weights", () => {
    expect(costSplit(100, [[1], [1], [1]])).toEqual([[33.34], [33.33], [33.33]]);
    expect(costSplit(100, [[1, 1, 1]])).toEqual([[33.34, 33.33, 33.33]]);
    expect(costSplit(-10, [[1, 2], [0, 1]])).toEqual([[-2.5, -5], [0, -2.5]]); // prettier-ignore
  });

  test("keys settle ties, positions do without them", () => {
    expect(costSplit(0.01, [[1], [1]])).toEqual([[0.01], [0]]);
    expect(costSplit(0.01, [[1], [1]], [["B"], ["A"]])).toEqual([[0], [0.01]]);
  });

  test("a weight of a billionth counts", () => {
    expect(costSplit(9, [[1e-9], [2e-9]])).toEqual([[3], [6]]);
  });

  test("an empty weight is 0, and so is the noise of a formula", () => {
    expect(costSplit(9, [[""], [2], [excelError("#N/A")], [1 - 0.9 - 0.1]])).toEqual([[0], [9], [0], [0]]);
  });

  test.each([
    ["more than can be counted in cents", () => costSplit(1e15, [[1]]), "sum-too-large"],
    ["a weight beyond reason", () => costSplit(10, [[1e30], [1]]), "weight-too-large"],
    ["no weights at all", () => costSplit(10, [[0], [""]]), "no-basis"],
    ["a negative weight", () => costSplit(10, [[2], [-1]]), "negative-weight"],
    ["parts of a cent", () => costSplit(10.005, [[1]]), "more-than-cents"],
    ["text as a weight", () => costSplit(10, [["kaksi"]]), "not-a-number"],
    ["the same key twice", () => costSplit(10, [[1], [1]], [["A"], ["A"]]), "duplicate-key"],
    ["too few keys", () => costSplit(10, [[1], [1]], [["A"]]), "different-length"],
    ["no total", () => costSplit(null, [[1]]), "no-data"],
    ["an empty total", () => costSplit("", [[1]]), "no-data"],
    ["text as the total", () => costSplit("10 €", [[1]]), "not-a-number"],
  ])("%s is refused", (_, call, code) => {
    expect(problemOf(call).code).toBe(code);
  });

  test("a refusal says where the cell stands", () => {
    expect(problemOf(() => costSplit(10, [[1, 2], [3, "x"]])).details).toEqual({ argument: "weights", position: 4, value: "x" }); // prettier-ignore
    expect(problemOf(() => costSplit(10.005, [[1]])).details).toEqual({ argument: "total", value: 10.005 });
  });
});

describe("INVOICESPLIT", () => {
  test.each(invoices.map((each) => [each.id, each] as const))("golden %s", (_, { input, expected }) => {
    const stated = Object.entries(input.stated_vat);
    const result = invoiceSplit(
      input.lines.map(({ net }) => [euros(net)]),
      input.lines.map(({ vat }) => [Number(vat)]),
      input.lines.map(({ weights }) => input.orgs.map((org) => Number(weights[org] ?? 0))),
      stated.length === 0 ? undefined : stated.map(([rate, cents]) => [Number(rate), euros(cents)]),
      [[...input.orgs]],
    );
    expect(result).toEqual(
      input.orgs.map((org) => {
        const { net = 0, vat = 0, gross = 0 } = expected.organisations[org] ?? {};
        return [euros(net), euros(vat), euros(gross)];
      }),
    );
  });

  test("the stated VAT of a class binds", () => {
    expect(invoiceSplit([[10]], [[25.5]], [[1, 1]], [[25.5, 2.56]])).toEqual([
      [5, 1.28, 6.28],
      [5, 1.28, 6.28],
    ]);
  });

  test("empty rows of the table are left out, and a line without a rate has no VAT", () => {
    expect(invoiceSplit([[10], [""], [-0.5]], [[25.5], [""], [""]], [[1], [""], [1]])).toEqual([
      [9.5, 2.55, 12.05],
    ]);
  });

  test.each([
    [
      "a rate without a sum",
      () => invoiceSplit([[1], [""]], [[10], [10]], [[1], [1]]),
      "missing-net",
      { line: 2 },
    ],
    [
      "a rate as a share",
      () => invoiceSplit([[1]], [[0.135]], [[1]]),
      "impossible-rate",
      { line: 1, value: 0.135 },
    ],
    [
      "a line nobody pays",
      () => invoiceSplit([[1], [2]], [[10], [10]], [[1], [0]]),
      "no-basis",
      { line: "2" },
    ],
    [
      "a negative weight",
      () => invoiceSplit([[1]], [[10]], [[2, -1]]),
      "negative-weight",
      { line: "1", position: 2 },
    ],
    [
      "text as a weight",
      () => invoiceSplit([[1]], [[10]], [[2, "x"]]),
      "not-a-number",
      { line: 1, position: 2, value: "x" },
    ],
    [
      "a stated rate that no line has",
      () => invoiceSplit([[1]], [[10]], [[1]], [[14, 0.14]]),
      "unknown-rate",
      { rate: "14" },
    ],
    [
      "a rate of three decimals",
      () => invoiceSplit([[1]], [[13.555]], [[1]]),
      "impossible-rate",
      { line: 1, value: 13.555 },
    ],
    [
      "a stated rate as a share",
      () => invoiceSplit([[1]], [[13.5]], [[1]], [[0.135, 0.14]]),
      "impossible-rate",
      { argument: "statedVat", position: 1, value: 0.135 },
    ],
    [
      "stated VAT that no sum explains",
      () => invoiceSplit([[1], [-1]], [[10], [10]], [[1], [1]], [[10, 0.5]]),
      "vat-without-base",
      { rate: "10" },
    ],
    [
      "stated VAT in one column",
      () => invoiceSplit([[1]], [[10]], [[1]], [[0.1]]),
      "two-columns",
      { argument: "statedVat" },
    ],
    [
      "fewer rates than sums",
      () => invoiceSplit([[1], [2]], [[10]], [[1], [1]]),
      "different-length",
      { argument: "rates", found: 1, expected: 2 },
    ],
    [
      "fewer rows of weights",
      () => invoiceSplit([[1], [2]], [[10], [10]], [[1]]),
      "different-length",
      { argument: "weights", found: 1, expected: 2 },
    ],
    [
      "the same key twice",
      () => invoiceSplit([[1]], [[10]], [[1, 1]], undefined, [["A", "A"]]),
      "duplicate-key",
      {},
    ],
    [
      "parts of a cent",
      () => invoiceSplit([[1.005]], [[10]], [[1]]),
      "more-than-cents",
      { line: 1, value: 1.005 },
    ],
    ["no sums", () => invoiceSplit([[""]], [[""]], [[1]]), "no-data", {}],
  ])("%s is refused", (_, call, code, details) => {
    // prettier-ignore
    expect(problemOf(call)).toEqual({ code, details });
  });
});

describe("VATRATE", () => {
  test("the rate of the day of the service, in percent points", () => {
    expect(vatRate(serialOf("2025-12-31"), "accommodation")).toBe(14);
    expect(vatRate(serialOf("2026-01-01"), "accommodation")).toBe(13.5);
    expect(vatRate(serialOf("2026-02-11"), "general")).toBe(25.5);
  });

  test("an unknown category and a day before 2013 are refused", () => {
    expect(problemOf(() => vatRate(46000, "alcohol")).code).toBe("unknown-category");
    expect(problemOf(() => vatRate(serialOf("2012-12-31"), "general")).code).toBe("no-rate-for-date");
    expect(problemOf(() => vatRate(60, "general")).code).toBe("not-a-date");
  });
});

test("CASHROUND rounds to five cents as the law says", () => {
  const { cases } = golden<{ cases: { cents: number; cash: number }[] }>("money/cash_rounding.json");
  for (const { cents, cash } of cases) expect(cashRound(euros(cents))).toBe(euros(cash));
});

test("ISOWEEK names the week of a serial date", () => {
  const { cases } = golden<{ cases: { label: string; excel_serial: number }[] }>("access/iso_weeks.json");
  for (const { label, excel_serial } of cases) expect(isoWeek(excel_serial)).toBe(label);
  expect(isoWeek(46027.75)).toBe("2026-W02");
});

describe("an empty cell, which may arrive as 0", () => {
  test.each([["", 0, null, undefined, excelError("#N/A"), [[""]], [[0]]]].flat())(
    "is a missing date: %j",
    (empty) => {
      const missing = { code: "no-data", details: { argument: "date" } };
      expect(problemOf(() => isoWeek(empty))).toEqual(missing);
      expect(problemOf(() => vatRate(empty, "general"))).toEqual(missing);
      expect(problemOf(() => holiday(empty))).toEqual(missing);
    },
  );

  test("is no category, and a missing sum where it arrives as empty", () => {
    expect(problemOf(() => vatRate(46023, ""))).toMatchObject({
      code: "unknown-category",
      details: { category: "" },
    });
    expect(problemOf(() => cashRound(""))).toEqual({ code: "no-data", details: { argument: "euros" } });
  });
});

test.each([
  ["ISOWEEK", () => isoWeek("5.1.2026")],
  ["VATRATE", () => vatRate("5.1.2026", "general")],
  ["HOLIDAY", () => holiday("5.1.2026")],
])("%s refuses text for a date in the same words", (_, call) => {
  expect(problemOf(call)).toEqual({
    code: "text-for-date",
    details: { argument: "date", value: "5.1.2026" },
  });
});
