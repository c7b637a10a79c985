import fc from "fast-check";
import { runChart, type RunPhase } from "../../../src/domain/measurement/runChart";
import { drawn } from "./drawn";

const onlyPhase = (signs: string): RunPhase => runChart(drawn(signs), { centre: 0 }).phases[0] as RunPhase;

test.each([
  // signs, useful, longest of at most, crossings of at least, rule, verdict
  ["+-+-+-+-+", "9 useful, run 1 of 6, crossings 8 of 2, '' tooFew"],
  ["+-+-+-+-+-", "10 useful, run 1 of 6, crossings 9 of 2, '' none"],
  ["+0-.+-0+-.+-+-", "10 useful, run 1 of 6, crossings 9 of 2, '' none"],
  ["+++++++++", "9 useful, run 9 of 6, crossings 0 of 2, 'both' tooFew"],
  ["++++++++++", "10 useful, run 10 of 6, crossings 0 of 2, 'both' signal"],
  ["+++++++-+-+-+-+-+-+-", "20 useful, run 7 of 7, crossings 13 of 6, '' none"],
  ["++++++++-+-+-+-+-+-+", "20 useful, run 8 of 7, crossings 12 of 6, 'run' signal"],
  ["++++---+++---+++--+-", "20 useful, run 4 of 7, crossings 7 of 6, '' none"],
  ["+++++-----+++++-----", "20 useful, run 5 of 7, crossings 3 of 6, 'crossings' signal"],
])("%s is judged: %s", (signs, wanted) => {
  const { useful, longestRun, longestRunMax, crossings, crossingsMin, rule, verdict } = onlyPhase(signs);
  const run = `run ${longestRun} of ${longestRunMax}, crossings ${crossings} of ${crossingsMin}`;
  expect(`${useful} useful, ${run}, '${rule}' ${verdict}`).toBe(wanted);
});

test("nothing useful gives no numbers and no signal", () => {
  for (const signs of ["....", "0000"]) {
    const { longestRun, longestRunMax, crossings, crossingsMin, run, signal, verdict } = onlyPhase(signs);
    expect([longestRun, longestRunMax, crossings, crossingsMin, run]).toEqual([null, null, null, null, null]);
    expect([signal, verdict]).toEqual([false, "tooFew"]);
  }
  expect(runChart([])).toEqual({ points: [], phases: [] });
});

const marked = (signs: string) =>
  runChart(drawn(signs), { centre: 0 })
    .points.map(({ signal }) => (signal ? "x" : " "))
    .join("");

test.each([
  ["-+-+-+-+-+-+0++.+++++", "           x xx xxxxx"],
  ["+++++-----+++++-----", " ".repeat(20)],
  ["+++++++++", " ".repeat(9)],
  ["+++++++++---------+", "         xxxxxxxxx "],
])("in %s these points are marked: '%s'", (signs, wanted) => expect(marked(signs)).toBe(wanted));

test("one baseline belongs to the last phase; the others use all their points", () => {
  const values = [1, 2, 9, 10, 20, 99];
  const { phases, points } = runChart(values, { phases: [3], baseline: 2 });
  expect(phases.map(({ centre, baselineTo }) => [centre, baselineTo])).toEqual([
    [2, 3],
    [15, 5],
  ]);
  expect(points.map(({ inBaseline }) => inBaseline)).toEqual([true, true, true, true, true, false]);
});

test("each phase may have its own baseline and its own centre", () => {
  const values = [1, 2, 9, 10, 20, 99];
  const own = runChart(values, { phases: [3], baseline: [1, null], centre: [null, 12] });
  expect(own.phases.map(({ centre }) => centre)).toEqual([1, 12]);
});

test.each([
  [[1, 3, 100, 100], 2, 2],
  [[1, null, 5, 100], 3, 3],
  [[1, null, 5, 100], 2, 1],
  [[1, 2, 3], 99, 2],
  [[1, 2, 3], 0, 2],
  [[null, null, 3], 2, null],
])("of %j with a baseline of %i positions the centre is %j", (values, baseline, centre) =>
  expect(runChart(values, { baseline }).phases[0]?.centre).toBe(centre),
);

test("a given centre wins over the baseline", () => {
  expect(runChart([1, 2, 3], { baseline: 2, centre: 7 }).phases[0]?.centre).toBe(7);
});

test.each([NaN, Infinity, -Infinity])("%d is refused with its position", (value) => {
  expect(() => runChart([1, null, value])).toThrow(
    expect.objectContaining({ code: "not-a-number", details: { position: 3 } }),
  );
});

const someValue = fc.option(fc.integer({ min: -4, max: 4 }), { freq: 6 });
const someSeries = fc.array(someValue, { maxLength: 40 });

/** Everything that is judged, without positions. */
const judged = (values: readonly (number | null)[], options = {}) =>
  runChart(values, options).phases.map(
    ({ useful, longestRun, longestRunMax, crossings, crossingsMin, ...rest }) => {
      return {
        useful,
        longestRun,
        longestRunMax,
        crossings,
        crossingsMin,
        rule: rest.rule,
        verdict: rest.verdict,
      };
    },
  );

test("time running backwards changes no number", () => {
  fc.assert(fc.property(someSeries, (values) => expect(judged(values.toReversed())).toEqual(judged(values))));
});

test("a series upside down has the same numbers and the opposite line", () => {
  fc.assert(
    fc.property(someSeries, (values) => {
      const mirrored = values.map((value) => (value === null ? null : -value));
      expect(judged(mirrored)).toEqual(judged(values));
      const [line, opposite] = [values, mirrored].map((series) => runChart(series).phases[0]?.centre ?? 0);
      expect(line).toBeCloseTo(-(opposite as number), 12);
    }),
  );
});

test("missing points anywhere change nothing but positions", () => {
  fc.assert(
    fc.property(someSeries, fc.array(fc.nat(40), { maxLength: 8 }), (values, places) => {
      const gappy = places.reduce(
        (series, at) => series.toSpliced(Math.min(at, series.length), 0, null),
        values,
      );
      const centreOf = (series: readonly (number | null)[]) => runChart(series).phases[0]?.centre ?? null;
      expect(centreOf(gappy)).toBe(centreOf(values));
      if (values.length > 0) expect(judged(gappy)).toEqual(judged(values));
    }),
  );
});

test("an excluded point is drawn but counts as if it were missing", () => {
  fc.assert(
    fc.property(
      someSeries,
      fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }),
      (values, exclude) => {
        const missing = values.map((value, index) => (exclude.includes(index + 1) ? null : value));
        expect(judged(values, { exclude })).toEqual(judged(missing));
        const { points } = runChart(values, { exclude });
        expect(points.map(({ value }) => value)).toEqual(values);
        expect(points.flatMap((point, index) => (point.excluded ? [index + 1] : []))).toEqual(
          [...new Set(exclude)].filter((position) => position <= values.length).sort((a, b) => a - b),
        );
      },
    ),
  );
});

test("frozen input is left as it is", () => {
  const values = Object.freeze([3, 1, null, 2]);
  const options = Object.freeze({ phases: Object.freeze([2, 1]), exclude: Object.freeze([1]) });
  expect(() => runChart(values, options)).not.toThrow();
  expect([values, options.phases]).toEqual([
    [3, 1, null, 2],
    [2, 1],
  ]);
});
