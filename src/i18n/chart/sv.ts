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
  inARowShort: (weeks) => `${weeks}\u00a0v.`,
  latest: "senast",
  countInARow: (count) => `${count}\u00a0gånger`,
  medianMoved: (headline, level) => `${headline}: median ${level}.`,
  weeks: (first, last) => {
    if (first.year !== last.year) return `veckorna ${first.week}/${first.year}–${last.week}/${last.year}`;
    if (first.week === last.week) return `vecka ${first.week}/${first.year}`;
    return `veckorna ${first.week}–${last.week}/${last.year}`;
  },
  empty: "Inget diagram än. Det ritas när den första veckan är ifylld.",
};
