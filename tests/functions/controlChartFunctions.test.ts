// Answers by qicharts2 0.8.1 and NHSRplotthedots 0.2.2 in R 4.2.2; see golden/README.md.
import { pChart, uChart, xmr } from "../../src/functions/functions";
import { golden } from "../golden";
import { excelError, problemOf } from "./problemOf";

type Cell = number | null;

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

function expectRows(
  found: readonly (readonly unknown[])[],
  wanted: readonly (readonly (Cell | undefined)[])[],
) {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((row, line) =>
    row.forEach((cell, place) => {
      const value = found[line]?.[place];
      if (typeof cell !== "number" || typeof value !== "number") expect(value).toBe(cell ?? null);
      else expect(Math.abs(value - cell)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(cell)));
    }),
  );
}

type Nhs = {
  id: string;
  input: { y: Cell[]; fixAfterN?: number; screenOutliers: boolean };
  expected: { mean: number[]; lpl: number[]; upl: number[] };
};
test.each(golden<{ cases: Nhs[] }>("runchart/xmr-nhsrplotthedots.json").cases)(
  "XMR golden $id",
  ({ input, expected }) => {
    const rows = xmr(column(input.y), input.fixAfterN, undefined, undefined, input.screenOutliers);
    const wanted = input.y.map((y, index) => [
      y,
      expected.mean[index],
      expected.lpl[index],
      expected.upl[index],
    ]);
    expectRows(rows, wanted);
  },
);

type Shewhart = {
  id: string;
  chart: string;
  input: { y: Cell[]; n?: number[]; part?: number[]; freeze?: number; exclude?: number[]; multiply?: number };
  expected: { y: Cell[]; cl: Cell[]; lcl: Cell[]; ucl: Cell[] };
};
const ratios = golden<{ cases: Shewhart[] }>("runchart/shewhart-qicharts2.json").cases.filter(({ chart }) =>
  ["p", "pp", "u"].includes(chart),
);
test.each(ratios)("PCHART and UCHART golden $id", ({ chart, input, expected }) => {
  const { y, n = [], part = [], exclude = [], freeze = "", multiply = 1 } = input;
  const [counts, sizes, phases, excluded] = [column(y), [n], column(part), [exclude]];
  const found =
    chart === "u"
      ? uChart(counts, sizes, freeze, phases, excluded, multiply)
      : pChart(counts, sizes, freeze, phases, excluded, chart === "pp");
  // A share is 0–1 here; qicharts2 multiplies it for the picture.
  const scale = chart === "p" ? multiply : 1;
  const scaled = (cell: Cell | undefined) => (typeof cell === "number" ? cell / scale : cell);
  expectRows(
    found,
    expected.y.map((value, index) =>
      [value, expected.cl[index], expected.lcl[index], expected.ucl[index]].map(scaled),
    ),
  );
});

test("a gap has a centre line, and limits only where the week's size is known", () => {
  expect(xmr(column([4, "", 8, 6]))).toEqual([
    [4, 6, 0.6799999999999997, 11.32],
    [null, 6, 0.6799999999999997, 11.32],
    [8, 6, 0.6799999999999997, 11.32],
    [6, 6, 0.6799999999999997, 11.32],
  ]);
  expect(pChart(column([1, "", 1]), column([2, 2, 2]))[1]).toEqual([null, 0.5, null, null]);
  expect(pChart(column([1, 0]), column([2, 0]))[1]).toEqual([null, 0.5, null, null]);
});

test("an empty cell leaves screening on, only FALSE or 0 turns it off", () => {
  const values = column([10, 11, 10, 11, 10, 11, 10, 11, 10, 30, 11, 10, 11, 10]);
  const upper = (screen?: unknown) => xmr(values, null, undefined, undefined, screen)[0]?.[3] as number;
  expect(upper([[""]])).toBe(upper());
  expect(upper(true)).toBe(upper());
  expect(upper(false)).toBeGreaterThan(upper());
  expect(upper(0)).toBe(upper(false));
});

test.each([true, false])("equal values have a centre and no limits, screened or not: %s", (screen) => {
  expect(xmr(column([5, 5, 5]), null, undefined, undefined, screen)).toEqual([
    [5, 5, null, null],
    [5, 5, null, null],
    [5, 5, null, null],
  ]);
});

test("phases, exclusion and baseline reach the calculation", () => {
  const values = column([1, 2, 3, 10, 20, 90]);
  const centres = (...options: [unknown?, unknown[][]?, unknown[][]?]) =>
    xmr(values, ...(options as [])).map(([, centre]) => centre as number);
  expect(centres(null, [[3]])).toEqual([2, 2, 2, 40, 40, 40]);
  expect(centres(null, undefined, [[6]])[0]).toBeCloseTo(7.2);
  expect(centres(3)[5]).toBe(2);
});

test("rates are per so many units", () => {
  const [counts, exposures] = [column([12, 18]), column([6000, 6000])];
  expect(uChart(counts, exposures, null, undefined, undefined, 1000).map(([rate]) => rate)).toEqual([2, 3]);
  expect(uChart(counts, exposures).map(([rate]) => rate)).toEqual([0.002, 0.003]);
});

test.each([
  ["text among the values", () => xmr(column([1, "x"])), "not-a-number", { argument: "values", position: 2, value: "x" }],
  ["an error among the counts", () => uChart(column([1]), column([excelError("#DIV/0!")])), "cell-error", { argument: "exposures", position: 1, value: "#DIV/0!" }],
  ["a negative count", () => pChart(column([1, -1]), column([2, 2])), "negative", { argument: "numerators", position: 2, value: -1 }],
  ["a share over 1", () => pChart(column([1, 3]), column([2, 2])), "more-than-all", { argument: "numerators", position: 2, value: 3, all: 2 }],
  ["fewer denominators", () => pChart(column([1, 3]), column([2])), "different-length", { argument: "denominators", found: 1, expected: 2 }],
  ["rates per nothing", () => uChart(column([1]), column([2]), null, undefined, undefined, 0), "not-positive", { argument: "per", value: 0 }],
  ["a number for TRUE", () => xmr(column([1]), null, undefined, undefined, 2), "not-true-or-false", { argument: "screen", value: 2 }],
  ["a part for TRUE", () => pChart(column([1]), column([2]), null, undefined, undefined, [[0.5]]), "not-true-or-false", { argument: "prime", value: 0.5 }],
  ["text for TRUE", () => xmr(column([1]), null, undefined, undefined, "kyllä"), "not-true-or-false", { argument: "screen", value: "kyllä" }],
  ["many cells for one", () => xmr(column([1]), column([1, 2])), "one-cell", { argument: "baseline" }],
  ["no values", () => xmr(column(["", ""])), "no-data", {}],
  ["no denominators", () => pChart(column([1, 2]), column(["", 0])), "no-data", {}],
])("%s is refused", (_, call, code, details) => {
  expect(problemOf(call)).toEqual({ code, details });
}); // prettier-ignore
