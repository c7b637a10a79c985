/** What a week of demand and capacity is typed as, and what it comes to and may be followed. */
export const flowInputs = [
  "external",
  "internal",
  "unmet",
  "capacity",
  "booked",
  "activity",
  "noShows",
  "removed",
  "counted",
] as const;
export type FlowInput = (typeof flowInputs)[number];

export type FlowColumn = FlowInput | "demand" | "backlog";
