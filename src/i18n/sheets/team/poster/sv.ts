import type { PosterText } from "./fi";

export const sv: PosterText = {
  name: "Poster",
  title: "Poster",
  purpose: "Sammanställd ur de andra bladen. Komplettera där: en prickad linje visar vad som saknas.",
  goFor: "En sida för posterrundan, ur de andra bladen.",
  problem: "Problem",
  goal: "Mål",
  promise: "Kundlöfte",
  tried: "Vad vi testade",
  result: "Resultat",
  learned: "Vad vi lärde oss",
  next: "Hur vi går vidare",
  verdict: "Vad diagrammet visar",
};
