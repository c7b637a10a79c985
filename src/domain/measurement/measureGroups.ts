import { isOwnId, type CatalogueId, type MeasureId } from "./measures";

/** Measures that people think of together, in the order in which they are asked. */
export const measureGroups = ["t3", "flow", "phone", "clients", "care", "staff", "own"] as const;
export type MeasureGroup = (typeof measureGroups)[number];

const groups: Readonly<Record<CatalogueId, MeasureGroup>> = {
  t3_doctor: "t3",
  t3_nurse: "t3",
  t3_other: "t3",
  open_capacity: "flow",
  demand: "flow",
  demand_unmet: "flow",
  capacity: "flow",
  activity: "flow",
  backlog: "flow",
  utilisation: "flow",
  dna: "flow",
  phone_same_day: "phone",
  callback_time: "phone",
  emergency_use: "care",
  wait_actual: "clients",
  within_guarantee: "clients",
  nps: "clients",
  client_statement: "clients",
  staff_pulse: "staff",
  staff_sick: "staff",
  coc: "care",
  upc: "care",
  service_plan: "care",
  named_worker: "care",
  lead_time: "care",
  cost_case: "care",
  balancing_overtime: "staff",
  self_assessment: "staff",
};

export const groupOf = (id: MeasureId): MeasureGroup => (isOwnId(id) ? "own" : groups[id]);
