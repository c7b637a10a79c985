import type { WorkCalcText } from "./fi";

export const en: WorkCalcText = {
  name: "Calculation_results",
  title: "Calculation of results",
  ideasName: "Calculation_ideas",
  ideasTitle: "Calculation of ideas",
  purpose: "Formulas, nothing to fill in. The matrix and the results are read from here.",
  before: "Baseline",
  from: "Latest eight from",
  count: "Values",
  now: "Now",
  sentence: "Result",
  x: "Ease",
  y: "Impact",
  nth: "Row",
  from2: "baseline",
  now2: "now",
  none: "no numbers yet",
};
