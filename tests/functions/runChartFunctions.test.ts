import { runChartRows, runChartSummaryRows } from "../../src/functions/runChartFunctions";
import { excelError, problemOf } from "./problemOf";

/** One number a week, as a column of a sheet hands them over. */
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

const around = (signs: string) =>
  column(...[...signs].map((sign) => ({ "+": 11, "-": 9, "0": 10, ".": "" })[sign]));

const rows = (
  values: unknown,
  options: Partial<Record<"baseline" | "phases" | "exclude" | "goal" | "centre", unknown>> = {},
) => {
  const { baseline = null, phases = null, exclude = null, goal = null, centre = null } = options;
  return runChartRows(values, baseline, phases, exclude, goal, centre);
};

const summary = (values: unknown, headers: unknown = null) =>
  runChartSummaryRows(values, null, null, null, headers, null);

describe("RUNCHART", () => {
  test("a row a week: value, median, goal, signal, phase", () => {
    expect(rows(column(3, "", 5), { goal: 4 })).toEqual([
      [3, 4, 4, null, 1],
      [null, 4, 4, null, 1],
      [5, 4, 4, null, 1],
    ]);
  });

  test("a column, a row, a list and one value are read alike", () => {
    const expected = rows(column(1, 2, 3));
    expect(rows([[1, 2, 3]])).toEqual(expected);
    expect(rows([1, 2, 3])).toEqual(expected);
    expect(rows(7)).toEqual([[7, 7, null, null, 1]]);
  });

  test("an empty cell, an empty text and #N/A are missing", () => {
    const values = rows(column(1, null, "", excelError("#N/A"), 3)).map(([value]) => value);
    expect(values).toEqual([1, null, null, null, 3]);
  });

  test("the points of a run that is too long hold their value in the signal column", () => {
    const signals = rows(around("+-+-+-+-+-+-----------"), { baseline: 12 }).map(([, , , signal]) => signal);
    expect(signals.slice(0, 11).every((signal) => signal === null)).toBe(true);
    expect(signals.slice(11)).toEqual(Array(11).fill(9));
  });

  test("no point is marked where only the crossings rule fires", () => {
    const values = around("++++----++++----++++----");
    expect(rows(values).map(([, , , signal]) => signal)).toEqual(Array(24).fill(null));
    expect(summary(values, false)[0]?.slice(10, 12)).toEqual([true, "crossings"]);
  });

  test("phases, exclusion, baseline and a given centre line reach the calculation", () => {
    const values = column(1, 2, 3, 10, 20, 90);
    expect(rows(values, { phases: column(3) }).map(([, median]) => median)).toEqual([2, 2, 2, 20, 20, 20]);
    expect(rows(values, { exclude: [[6]] }).map(([, median]) => median)[0]).toBe(3);
    expect(rows(values, { baseline: 3 }).map(([, median]) => median)[5]).toBe(2);
    expect(rows(values, { centre: 5 }).map(([, median]) => median)).toEqual(Array(6).fill(5));
  });

  test("a reference to an empty cell is as good as none", () => {
    expect(rows(column(1, 2, 3), { baseline: "", centre: [[""]], phases: [[""]], goal: [[""]] })).toEqual(
      rows(column(1, 2, 3)),
    );
  });

  test("goals may be a column that changes", () => {
    expect(rows(column(1, 2), { goal: column(14, 7) }).map(([, , goal]) => goal)).toEqual([14, 7]);
    expect(problemOf(() => rows(column(1, 2, 3), { goal: column(1, 2) }))).toEqual({
      code: "different-length",
      details: { argument: "goal", found: 2, expected: 3 },
    });
  });

  test("text in place of a number is named with its position", () => {
    expect(problemOf(() => rows(column(1, 2, "noin 5")))).toEqual({
      code: "not-a-number",
      details: { argument: "values", position: 3, value: "noin 5" },
    });
    expect(problemOf(() => rows(column(1), { baseline: "x" }))).toEqual({
      code: "not-a-number",
      details: { argument: "baseline", value: "x" },
    });
  });

  test("another error than #N/A is named with its position", () => {
    expect(problemOf(() => rows(column(1, excelError("#DIV/0!"))))).toEqual({
      code: "cell-error",
      details: { argument: "values", position: 2, value: "#DIV/0!" },
    });
  });

  test("a table is no column", () => {
    expect(problemOf(() => rows([[1, 2], [3, 4]])).code).toBe("shape"); // prettier-ignore
  });

  test.each([[column("", "", "")], [[]], [null], [""]])("all weeks missing is no chart: %j", (values) => {
    expect(problemOf(() => rows(values)).code).toBe("no-data");
    expect(problemOf(() => summary(values)).code).toBe("no-data");
  });

  test("100,000 weeks are computed", () => {
    const values = column(...Array.from({ length: 100_000 }, (_, week) => (week * 7919) % 101));
    const result = rows(values, { phases: column(50_000) });
    expect(result).toHaveLength(100_000);
    expect(result[99_999]?.[4]).toBe(2);
  });
});

describe("RUNCHART.SUMMARY", () => {
  test("a header row and a row a phase", () => {
    const [header, ...phases] = runChartSummaryRows(
      around("+-+-+-+-+-+-----------"),
      12,
      null,
      null,
      null,
      null,
    );
    expect(header).toEqual([
      ...["phase", "from", "to", "median", "points", "useful", "longestRun", "longestRunMax"],
      ...["crossings", "crossingsMin", "signal", "rule", "runFrom", "runTo", "verdict"],
    ]);
    expect(phases).toEqual([[1, 1, 22, 10, 22, 22, 11, 7, 11, 7, true, "run", 12, 22, "signal"]]);
  });

  test("only FALSE leaves the header row out", () => {
    expect(summary(column(1, 2), false)).toHaveLength(1);
    expect(summary(column(1, 2), true)).toHaveLength(2);
    expect(summary(column(1, 2), null)).toHaveLength(2);
  });

  test("one week gives a median and nothing about runs", () => {
    expect(summary(column(5), false)).toEqual([
      [1, 1, 1, 5, 1, 0, null, null, null, null, false, "", null, null, "tooFew"],
    ]);
  });

  test("below ten useful points nothing is concluded", () => {
    expect(summary(around("+++++----"), false)[0]?.at(-1)).toBe("tooFew");
  });
});

test.each([
  [true, 2],
  [1, 2],
  ["", 2],
  [null, 2],
  [[[1]], 2],
  [false, 1],
  [0, 1],
  [[[false]], 1],
])("headers %j give %i rows", (headers, rows) => {
  expect(summary(column(1, 2), headers)).toHaveLength(rows);
});

test.each(["ei", 2, -1, 0.5])("headers %j are refused", (headers) => {
  expect(problemOf(() => summary(column(1, 2), headers))).toEqual({
    code: "not-true-or-false",
    details: { argument: "headers", value: headers },
  });
});
