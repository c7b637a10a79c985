import type { ChartText } from "./fi";

export const sv: ChartText = {
  median: "median",
  goal: "mål",
  week: "v.",
  baseline: "utgångsnivå",
  newLevel: "ny nivå",
  noNumbers: "inga tal",
  atLeast: "≥",
  inARow: (weeks, below) => `${weeks} veckor i rad ${below ? "under" : "över"} medianen`,
};
