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
};
