import { customFunctions, type FunctionId } from "../../functions/customFunctions";

const POINTS = 10_000;

const column = (cellOf: (index: number) => unknown): readonly unknown[][] =>
  Array.from({ length: POINTS }, (_, index) => [cellOf(index)]);

/** Ten thousand points for each function that takes a range, whatever a point of it is; the same every time. */
export function functionCalls(): readonly (() => unknown)[] {
  const values = column((index) => (index % 19 === 0 ? "" : (index * 7919) % 101));
  const sizes = column((index) => 200 + ((index * 31) % 57));
  const ends = column((index) => 20 * index).slice(0, 500);
  const slots = column((index) => 46035 + ((index * 37) % 4000) / 20);
  const calls: Partial<Record<FunctionId, readonly unknown[]>> = {
    RUNCHART: [values, 12, ends],
    "RUNCHART.SUMMARY": [values, 12, ends],
    XMR: [values, 12, ends],
    PCHART: [values, sizes, 12, ends, null, true],
    UCHART: [values, sizes, 12, ends],
    T3DAYS: [46035.4, slots],
    T3UNIT: [values],
    BACKLOG: [values, values, 10, values],
    CAPACITYLEVEL: [values, "range80"],
    COSTSPLIT: [12345.67, values],
  };
  return Object.entries(calls).map(([id, args]) => {
    const own = customFunctions[id] as (...given: unknown[]) => unknown;
    return () => own(...args);
  });
}
