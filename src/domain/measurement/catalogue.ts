import { T3_CEILING } from "../access/t3Days";
import type { FlowColumn } from "../access/flowColumns";
import type { ProfessionGroup } from "../access/professionGroups";
import type { MeasureTraits } from "./MeasureTraits";

/** Below the serial numbers of dates, so that a decimal that became a date is never taken for an amount. */
const MANY = 30_000;

/** A week's euros may be more than that; a decimal that became a date is then told by its look alone. */
const MANY_EUROS = 10_000_000;

const value = (more: Partial<MeasureTraits> = {}): MeasureTraits => ({
  direction: "lower",
  motion: "amount",
  kind: "value",
  per: 1,
  min: 0,
  max: MANY,
  decimals: 1,
  chart: "run",
  source: { sheet: "weeks" },
  aggregation: "sum",
  version: 1,
  ...more,
});

const time = (more: Partial<MeasureTraits> = {}) => value({ motion: "time", aggregation: "median", ...more });
const share = (more: Partial<MeasureTraits> = {}) => value({ kind: "share", aggregation: "ratio", ...more });
const rate = (per: number, more: Partial<MeasureTraits> = {}) =>
  value({ kind: "rate", per, aggregation: "ratio", ...more });

const t3 = (group: ProfessionGroup) =>
  time({ max: T3_CEILING, ceiling: T3_CEILING, source: { sheet: "t3", group } });

const flow = (...columns: readonly [FlowColumn, FlowColumn?]): Pick<MeasureTraits, "source"> => ({
  source: { sheet: "capacity", columns },
});

const higher = { direction: "higher" } as const;
const neither = { direction: "none" } as const;

/** Every measure that is offered; a team adds its own beside them. */
export const catalogue = {
  t3_doctor: t3("doctor"),
  t3_nurse: t3("nurse"),
  t3_other: t3("other"),
  open_capacity: share(higher),
  demand: value({ ...neither, ...flow("demand") }),
  demand_unmet: value(flow("unmet")),
  capacity: value({ ...neither, ...flow("capacity") }),
  activity: value({ ...neither, ...flow("activity") }),
  backlog: value({ aggregation: "last", ...flow("backlog") }),
  utilisation: share({ ...neither, ...flow("activity", "capacity") }),
  dna: share({ chart: "p", ...flow("noShows", "booked") }),
  phone_same_day: share({ ...higher, chart: "pPrime" }),
  callback_time: time(),
  emergency_use: rate(1000, { chart: "u" }),
  wait_actual: time(),
  within_guarantee: share({ ...higher, chart: "p" }),
  nps: value({ ...higher, min: -100, max: 100, aggregation: "mean", decimals: 0 }),
  client_statement: share(higher),
  staff_pulse: value({ ...higher, kind: "mean", max: 10, aggregation: "mean" }),
  staff_sick: share(),
  coc: value({ ...higher, max: 1, decimals: 2, aggregation: "mean" }),
  upc: share(higher),
  service_plan: share(higher),
  named_worker: share(higher),
  lead_time: time(),
  cost_case: rate(1, { max: MANY_EUROS, decimals: 0 }),
  balancing_overtime: value(),
  self_assessment: value({ ...higher, max: 5, decimals: 0, aggregation: "last" }),
} as const satisfies Readonly<Record<string, MeasureTraits>>;

/** Until the team says otherwise. */
export const ownTraits: MeasureTraits = value({ ...neither, min: -MANY });

/** What differs where the team counts a part of a whole. */
export const ownShareTraits: Pick<MeasureTraits, "kind" | "min" | "aggregation"> = {
  kind: "share",
  min: 0,
  aggregation: "ratio",
};
