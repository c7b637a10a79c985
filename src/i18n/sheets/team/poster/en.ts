import type { PosterText } from "./fi";

export const en: PosterText = {
  name: "Poster",
  title: "Poster",
  purpose: "Drawn from the other sheets. Complete them there: a dotted line shows what is missing.",
  goFor: "One page for the poster walk, drawn from the others.",
  problem: "Problem",
  goal: "Aim",
  promise: "Service promise",
  tried: "What we tried",
  result: "Result",
  learned: "What we learned",
  next: "Where we go from here",
  verdict: "What the chart shows",
};
