import type { ChartText } from "./fi";

export const en: ChartText = {
  median: "median",
  goal: "goal",
  week: "wk",
  baseline: "baseline",
  newLevel: "new level",
  noNumbers: "no numbers",
  atLeast: "≥",
  inARow: (weeks, below) => `${weeks} weeks in a row ${below ? "below" : "above"} the median`,
  inARowShort: (weeks) => `${weeks}\u00a0wk`,
  latest: "latest",
  countInARow: (count) => `${count}\u00a0times`,
  medianMoved: (headline, level) => `${headline}: median ${level}.`,
  weeks: (first, last) => {
    if (first.year !== last.year) return `weeks ${first.week}/${first.year}–${last.week}/${last.year}`;
    if (first.week === last.week) return `week ${first.week}/${first.year}`;
    return `weeks ${first.week}–${last.week}/${last.year}`;
  },
  empty: "No chart yet. It appears when the first week is filled in.",
};
