// Answers by qicharts2 0.8.1 in R 4.2.2 and by R's qbinom; see golden/README.md.
import { crossingsMin, longestRunMax } from "../../../src/domain/measurement/anhoejLimits";
import { ratio } from "../../../src/domain/measurement/ratio";
import { runChart } from "../../../src/domain/measurement/runChart";
import { golden } from "../../golden";

type Part = {
  part: number;
  from: number;
  to: number;
  cl: number | null;
  nObs: number;
  nUseful: number;
  longestRun: number | null;
  longestRunMax: number | null;
  nCrossings: number | null;
  nCrossingsMin: number | null;
  runsSignal: boolean;
};
type Case = {
  id: string;
  desc: string;
  input: {
    y: (number | null)[];
    n?: (number | null)[];
    multiply?: number;
    freeze?: number;
    part?: number[];
    exclude?: number[];
    cl?: number;
  };
  expected: {
    parts: Part[];
    y: (number | null)[];
    cl: (number | null)[];
    baseline: boolean[];
    include: boolean[];
  };
};
const cases = golden<{ cases: Case[] }>("runchart/run-qicharts2.json").cases;

/** Equal to relative 1e-9, as the file asks. */
function expectNear(found: number | null, wanted: number | null): void {
  if (wanted === null || found === null) expect(found).toBe(wanted);
  else expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
}

test.each(cases.map((each) => [`${each.id} ${each.desc}`, each] as const))(
  "%s",
  (_, { id, input, expected }) => {
    const values = input.y.map((y, index) => {
      const share = input.n ? ratio(y, input.n[index] ?? null) : y;
      return share === null ? null : share * (input.multiply ?? 1);
    });
    const { points, phases } = runChart(values, {
      phases: input.part ?? [],
      exclude: input.exclude ?? [],
      // qicharts2 ignores a freeze where phases are given (run-035); ours would apply to the last phase.
      baseline: input.part ? null : (input.freeze ?? null),
      centre: input.cl ?? null,
    });
    expect(phases.map(({ phase, from, to }) => [phase, from, to])).toEqual(
      expected.parts.map(({ part, from, to }) => [part, from, to]),
    );
    phases.forEach((phase, index) => {
      const wanted = expected.parts[index] as Part;
      expectNear(phase.centre, wanted.cl);
      expect(phase.points).toBe(wanted.nObs);
      // The documented deviation: 0.15 against (0.1 + 0.2) / 2 is a tie in a sheet and here, not in R.
      expect(phase.useful).toBe(id === "run-066" ? 7 : wanted.nUseful);
      if (id === "run-066") return;
      expect(phase.longestRun).toBe(wanted.longestRun);
      expect(phase.longestRunMax).toBe(wanted.longestRunMax);
      expect(phase.crossings).toBe(wanted.nCrossings);
      expect(phase.crossingsMin).toBe(wanted.nCrossingsMin);
      expect(phase.signal).toBe(wanted.runsSignal);
    });
    points.forEach((point, index) => {
      expectNear(point.value, expected.y[index] ?? null);
      expectNear(point.centre, expected.cl[index] ?? null);
      expect(point.excluded).toBe(!expected.include[index]);
    });
  },
);

test("run-066 signals in neither reading", () => {
  const { input, expected } = cases.find(({ id }) => id === "run-066") as Case;
  const [phase] = runChart(input.y, { baseline: input.freeze ?? null }).phases;
  expect([phase?.signal, expected.parts[0]?.runsSignal]).toEqual([false, false]);
});

test("the limits equal R's for 1 to 1000 useful points", () => {
  const { rows } = golden<{ rows: [number, number, number][] }>("runchart/anhoej-limits.json");
  expect(rows.length).toBe(1000);
  expect(rows.map(([n]) => [n, longestRunMax(n), crossingsMin(n)])).toEqual(rows);
});

/** The same quantile in exact whole numbers. */
function exactCrossingsMin(useful: number): number {
  const n = BigInt(useful - 1);
  let [term, sum, k] = [1n, 1n, 0n];
  while (sum * 20n < 2n ** n) {
    term = (term * (n - k)) / (k + 1n);
    sum += term;
    k += 1n;
  }
  return Number(k);
}

test.each([1500, 2049, 5000, 10_000])("the limit of %i useful points equals exact arithmetic", (useful) => {
  expect(crossingsMin(useful)).toBe(exactCrossingsMin(useful));
});
