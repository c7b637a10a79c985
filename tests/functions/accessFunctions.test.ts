// Answers by Python's standard library from the definitions; see golden/README.md.
import { serialOf } from "../../src/domain/shared/calendar";
import { backlog, capacityLevel, clearance, t3Days, t3Unit } from "../../src/functions/functions";
import { golden } from "../golden";
import { excelError, problemOf } from "./problemOf";

const cases = <Input, Expected>(path: string) =>
  golden<{ cases: { id: string; input: Input; expected: Expected }[] }>(`access/${path}.json`).cases;

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

const momentOf = (local: string) =>
  serialOf(local.slice(0, 10)) + (Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))) / 1440;

describe("T3DAYS", () => {
  type Provider = { sample: string; horizon_days: number; slots: { start: string }[] };
  test.each(cases<Provider, { t3_days: number }>("t3_provider"))("golden $id", ({ input, expected }) => {
    const slots = column(input.slots.map(({ start }) => momentOf(start)));
    expect(t3Days(momentOf(input.sample), slots, input.horizon_days)).toBe(expected.t3_days);
  });

  test("no free slots, or fewer than three, is the ceiling, 182 unless given", () => {
    expect(t3Days(46035, [[""]])).toBe(182);
    expect(t3Days(46035, [[46036, 46037]], [[""]])).toBe(182);
    expect(t3Days(46035, [[46036, 46037, ""]], 42)).toBe(42);
  });

  test.each([
    ["text for a slot", () => t3Days(46035, [[46036], ["ti 9.30"]]), "text-for-date", { argument: "slots", position: 2, value: "ti 9.30" }],
    ["an error for a slot", () => t3Days(46035, [[excelError("#REF!")]]), "cell-error", { argument: "slots", position: 1, value: "#REF!" }],
    ["text for the moment", () => t3Days("tänään", [[46036]]), "text-for-date", { argument: "sample", value: "tänään" }],
    ["a number that is no date", () => t3Days(12, [[46036]]), "not-a-date", { argument: "sample", value: 12 }],
    ["a ceiling of 0", () => t3Days(46035, [[46036]], 0), "not-positive", { argument: "ceiling", value: 0 }],
    ["no moment", () => t3Days("", [[46036]]), "no-data", { argument: "sample" }],
  ])("%s is refused", (_, call, code, details) => {
    expect(problemOf(call)).toEqual({ code, details });
  }); // prettier-ignore
});

describe("T3UNIT", () => {
  type Unit = { professionals: { t3: number; absent_over_3_days: boolean }[] };
  test.each(cases<Unit, { median: number | null }>("t3_unit"))("golden $id", ({ input, expected }) => {
    const days = input.professionals.map(({ t3, absent_over_3_days: away }) => (away ? "" : t3));
    const call = () => t3Unit(column(days));
    if (expected.median === null) expect(problemOf(call).code).toBe("no-data");
    else expect(call()).toBe(expected.median);
  });

  test("more than the ceiling counts as the ceiling", () => {
    expect(t3Unit([[10, 60, 90]], 42)).toBe(42);
    expect(t3Unit([[10, 300]])).toBe(96);
  });

  test("a negative number of days is named", () => {
    expect(problemOf(() => t3Unit([[3, -1]]))).toEqual({
      code: "negative",
      details: { argument: "days", position: 2, value: -1 },
    });
  });
});

describe("BACKLOG", () => {
  type Flow = {
    opening_backlog: number;
    weeks: { demand_external: number; demand_internal: number; activity: number }[];
  };
  test.each(cases<Flow, { weeks: { backlog: number }[] }>("demand_capacity_weekly"))(
    "golden $id",
    ({ input, expected }) => {
      const demand = input.weeks.map((week) => week.demand_external + week.demand_internal);
      const activity = input.weeks.map((week) => week.activity);
      expect(backlog(column(demand), column(activity), input.opening_backlog)).toEqual(
        column(expected.weeks.map((week) => week.backlog)),
      );
    },
  );

  test("a week without numbers is a gap, removals leave the queue", () => {
    expect(backlog(column([10, "", 5]), column([4, "", 5]))).toEqual([[6], [null], [6]]);
    expect(backlog([[10, 5]], [[4, 5]], 1, [[2, ""]])).toEqual([[5], [5]]);
    expect(backlog([[10, 5]], [[4, 5]], 1, [[""]])).toEqual([[7], [7]]);
  });

  test("lists of different lengths and empty ones are told", () => {
    expect(problemOf(() => backlog([[1, 2]], [[1]])).details).toEqual({ argument: "activity", found: 1, expected: 2 });
    expect(problemOf(() => backlog([[1, 2]], [[1, 2]], 0, [[3]])).details).toEqual({ argument: "removals", found: 1, expected: 2 });
    expect(problemOf(() => backlog([["", ""]], [["", ""]])).code).toBe("no-data");
  }); // prettier-ignore
});

describe("CLEARANCE", () => {
  type Plan = { backlog: number; demand_per_week: number; capacity_per_week: number; target_backlog: number };
  test.each(cases<Plan, { weeks_exact: number | null }>("backlog_clearance"))(
    "golden $id",
    ({ input, expected }) => {
      const call = () =>
        clearance(input.backlog, input.demand_per_week, input.capacity_per_week, input.target_backlog);
      if (expected.weeks_exact === null) expect(problemOf(call).code).toBe("never-clears");
      else expect(call()).toBeCloseTo(expected.weeks_exact, 5);
    },
  );

  test("a queue at its target is cleared, the target is 0 unless given", () => {
    expect(clearance(10, 5, 5, 10)).toBe(0);
    expect(clearance([[10]], [[5]], [[6]], [[""]])).toBe(10);
    expect(problemOf(() => clearance(10, "", 6)).code).toBe("no-data");
  });
});

describe("CAPACITYLEVEL", () => {
  const rules = { mean: "mean", p65: "p65_inc", p80: "p80_inc", p85: "p85_inc", range80: "range80_rule" };
  test.each(cases<{ weekly_demand: number[] }, Record<string, number>>("capacity_level"))(
    "golden $id",
    ({ input, expected }) => {
      for (const [rule, name] of Object.entries(rules)) {
        expect(capacityLevel(column(input.weekly_demand), rule)).toBeCloseTo(expected[name] ?? NaN, 5);
      }
    },
  );

  test("empty weeks do not count, the rule may be in capitals", () => {
    expect(capacityLevel([[10, "", 20]], "P65")).toBe(16.5);
  });

  test("an unknown rule, a missing one and no weeks are told", () => {
    const known = "mean, p65, p80, p85, range80";
    expect(problemOf(() => capacityLevel([[1]], "80 %"))).toEqual({
      code: "unknown-rule",
      details: { argument: "rule", value: "80 %", known },
    });
    expect(problemOf(() => capacityLevel([[1]], "")).code).toBe("unknown-rule");
    expect(problemOf(() => capacityLevel([[""]], "mean")).code).toBe("no-data");
  });
});
