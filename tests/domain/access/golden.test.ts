// Answers by Python's standard library from the definitions in DOMAIN, percentiles also by numpy; see golden/README.md.
import { capacityLevel, type CapacityRule } from "../../../src/domain/access/capacityLevel";
import {
  clearance,
  extraPerWeek,
  forecast,
  wholeWeeks,
  type QueuePlan,
} from "../../../src/domain/access/clearance";
import { idealPanel } from "../../../src/domain/access/panel";
import { percentile } from "../../../src/domain/access/percentile";
import {
  meanQueue,
  meanWait,
  pressure,
  queueLoad,
  reliefCapacity,
  targetQueue,
} from "../../../src/domain/access/queueFormulas";
import { t3Days } from "../../../src/domain/access/t3Days";
import { t3Unit } from "../../../src/domain/access/t3Unit";
import { weekFlow } from "../../../src/domain/access/weekFlow";
import { serialOf, weekLabel } from "../../../src/domain/shared/calendar";
import { golden } from "../../golden";

const cases = <Input, Expected>(path: string) =>
  golden<{ cases: { id: string; input: Input; expected: Expected }[] }>(path).cases;

/** The files keep six decimals. */
function expectClose(found: number | null | undefined, wanted: number | null): void {
  if (wanted === null || typeof found !== "number") expect(found).toBe(wanted);
  else expect(found).toBeCloseTo(wanted, 5);
}

const momentOf = (local: string) =>
  serialOf(local.slice(0, 10)) + (Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))) / 1440;

test.each(
  cases<
    { sample: string; horizon_days: number; slots: { start: string }[] },
    { t3_days: number; censored: boolean }
  >("access/t3_provider.json"),
)("T3 of a professional: $id", ({ input, expected }) => {
  const slots = input.slots.map(({ start }) => momentOf(start));
  expect(t3Days(momentOf(input.sample), slots, input.horizon_days)).toEqual({
    days: expected.t3_days,
    censored: expected.censored,
  });
});

type Unit = {
  professionals: { t3: number; censored: boolean; absent_over_3_days: boolean }[];
};
type UnitAnswer = {
  n: number;
  median: number | null;
  median_censored: boolean;
  mean: number | null;
  mean_censored: boolean;
};
test.each(cases<Unit, UnitAnswer>("access/t3_unit.json"))("T3 of a unit: $id", ({ input, expected }) => {
  const found = t3Unit(
    input.professionals.map(({ t3, censored, absent_over_3_days: absent }) => ({
      days: t3,
      censored,
      absent,
    })),
  );
  expect([found.n, found.median, found.medianCensored, found.meanCensored]).toEqual([
    expected.n,
    expected.median,
    expected.median_censored,
    expected.mean_censored,
  ]);
  expectClose(found.mean, expected.mean);
});

type Flow = {
  opening_backlog: number;
  weeks: {
    demand_external: number;
    demand_internal: number;
    capacity: number;
    activity: number;
    booked: number;
    dna: number;
    queue_counted?: number;
  }[];
};
type FlowAnswer = {
  weeks: {
    demand: number;
    backlog: number;
    utilisation: number | null;
    gap: number;
    dna_rate: number | null;
    clearance_weeks: number | null;
    reconciliation?: number;
  }[];
  little_wait_weeks: number;
};
test.each(cases<Flow, FlowAnswer>("access/demand_capacity_weekly.json"))(
  "demand and capacity: $id",
  ({ input, expected }) => {
    const weeks = weekFlow(
      input.opening_backlog,
      input.weeks.map((week) => ({
        external: week.demand_external,
        internal: week.demand_internal,
        capacity: week.capacity,
        activity: week.activity,
        booked: week.booked,
        noShows: week.dna,
        removed: null,
        counted: week.queue_counted ?? null,
      })),
    );
    expected.weeks.forEach((wanted, index) => {
      const found = weeks[index];
      expect([found?.demand, found?.backlog, found?.gap, found?.reconciliation]).toEqual([
        wanted.demand,
        wanted.backlog,
        wanted.gap,
        wanted.reconciliation ?? null,
      ]);
      expectClose(found?.utilisation, wanted.utilisation);
      expectClose(found?.noShowRate, wanted.dna_rate);
      expectClose(found?.weeksOfWork, wanted.clearance_weeks);
    });
    const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
    const wait = meanWait(
      mean(weeks.map(({ backlog }) => backlog ?? 0)),
      mean(input.weeks.map(({ activity }) => activity)),
    );
    expectClose(wait, expected.little_wait_weeks);
  },
);

test.each(cases<{ weekly_demand: number[] }, Record<string, number>>("access/capacity_level.json"))(
  "capacity level: $id",
  ({ input: { weekly_demand: demand }, expected }) => {
    const rules: Readonly<Record<CapacityRule, string>> = {
      mean: "mean",
      p65: "p65_inc",
      p80: "p80_inc",
      p85: "p85_inc",
      range80: "range80_rule",
    };
    for (const [rule, name] of Object.entries(rules))
      expectClose(capacityLevel(demand, rule as CapacityRule), expected[name] ?? null);
    expectClose(percentile(demand, 0.95), expected.p95_inc ?? null);
  },
);

type Plan = {
  backlog: number;
  demand_per_week: number;
  capacity_per_week: number;
  target_backlog: number;
  n_weeks: number;
  start_monday: string;
};
type PlanAnswer = {
  weeks: number | null;
  weeks_exact: number | null;
  extra_per_week_to_clear_in_n: number;
  cleared_at_end_of_week: string | null;
  forecast: number[];
};
test.each(cases<Plan, PlanAnswer>("access/backlog_clearance.json"))(
  "clearance: $id",
  ({ input, expected }) => {
    const plan: QueuePlan = {
      backlog: input.backlog,
      demand: input.demand_per_week,
      capacity: input.capacity_per_week,
      target: input.target_backlog,
    };
    const exact = clearance(plan);
    const weeks = exact === null ? null : wholeWeeks(exact);
    expectClose(exact, expected.weeks_exact);
    expect(weeks).toBe(expected.weeks);
    expect(extraPerWeek(plan, input.n_weeks)).toBe(expected.extra_per_week_to_clear_in_n);
    expect(forecast(plan, input.n_weeks)).toEqual(expected.forecast);
    const last = weeks === null ? null : weekLabel(serialOf(input.start_monday) + 7 * (weeks - 1));
    expect(last).toBe(expected.cleared_at_end_of_week);
  },
);

const formulas: Readonly<Record<string, (input: Record<string, number>) => number | null>> = {
  queue_load: ({ demand = 0, capacity = 0 }) => queueLoad(demand, capacity),
  target_queue_size: ({ demand = 0, target_wait = 0, factor = 0 }) =>
    targetQueue(demand, target_wait, factor),
  relief_capacity: ({ demand = 0, queue = 0, target_queue = 0, periods = 0 }) =>
    reliefCapacity(demand, queue, target_queue, periods),
  pressure: ({ mean_wait = 0, target_wait = 0 }) => pressure(mean_wait, target_wait),
  little_wait: ({ queue = 0, throughput = 0 }) => meanWait(queue, throughput),
  little_queue: ({ demand = 0, mean_wait = 0 }) => meanQueue(demand, mean_wait),
};
test.each(
  golden<{ cases: { fn: string; input: Record<string, number>; expected: number | null }[] }>(
    "access/queue_formulas.json",
  ).cases,
)("queue: $fn of $input", ({ fn, input, expected }) => expectClose(formulas[fn]?.(input), expected));

test.each(
  cases<
    { visits_per_day: number; days_per_year: number; visits_per_patient: number },
    { ideal_panel: number }
  >("access/panel.json"),
)("panel: $id", ({ input, expected }) =>
  expectClose(
    idealPanel({
      visitsPerDay: input.visits_per_day,
      daysPerYear: input.days_per_year,
      visitsPerPatient: input.visits_per_patient,
    }),
    expected.ideal_panel,
  ),
);

test("a queue without weeks has no level and no clearance to compute", () => {
  expect(capacityLevel([], "p80")).toBeNull();
  expect(percentile([], 0.5)).toBeNull();
  expect(clearance({ backlog: 5, demand: 9, capacity: 1, target: 5 })).toBe(0);
  expect(weekFlow(7, [])).toEqual([]);
});

test("a week without numbers is a gap over which the queue is carried", () => {
  const empty = {
    external: null,
    internal: null,
    capacity: null,
    activity: null,
    booked: null,
    noShows: null,
    removed: null,
    counted: null,
  };
  const filled = { ...empty, external: 10, activity: 4 };
  expect(weekFlow(1, [filled, empty, filled]).map(({ backlog }) => backlog)).toEqual([7, null, 13]);
});
