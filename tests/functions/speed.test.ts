import { customFunctions, type FunctionId } from "../../src/functions/customFunctions";

const POINTS = 10_000;
const BUDGET_MS = 100;

const column = (cellOf: (index: number) => unknown) =>
  Array.from({ length: POINTS }, (_, index) => [cellOf(index)]);

const values = column((index) => (index % 19 === 0 ? "" : (index * 7919) % 101));
const sizes = column((index) => 200 + ((index * 31) % 57));
const ends = column((index) => 20 * index).slice(0, 500);

/** Ten thousand points each, whatever a point of the function is. */
const calls: Partial<Record<FunctionId, readonly unknown[]>> = {
  RUNCHART: [values, 12, ends],
  "RUNCHART.SUMMARY": [values, 12, ends],
  XMR: [values, 12, ends],
  PCHART: [values, sizes, 12, ends, null, true],
  UCHART: [values, sizes, 12, ends],
  T3DAYS: [46035.4, column((index) => 46035 + ((index * 37) % 4000) / 20)],
  T3UNIT: [values],
  BACKLOG: [values, values, 10, values],
  CAPACITYLEVEL: [values, "range80"],
  COSTSPLIT: [12345.67, values],
};

test.each(Object.entries(calls))("%s answers 10,000 points in well under 100 ms", (id, args) => {
  const own = customFunctions[id] as (...given: unknown[]) => unknown;
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    own(...args);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(BUDGET_MS);
});
