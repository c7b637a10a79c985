import type { WorkCalcText } from "./fi";

export const sv: WorkCalcText = {
  name: "Räkning_resultat",
  title: "Resultatens räkning",
  ideasName: "Räkning_idéer",
  ideasTitle: "Idéernas räkning",
  purpose: "Formler, inget att fylla i. Fyrfältaren och resultaten läses härifrån.",
  before: "Utgångsnivå",
  from: "De åtta senaste från",
  count: "Tal",
  now: "Nu",
  sentence: "Resultat",
  x: "Lätthet",
  y: "Effekt",
  nth: "Rad",
  from2: "utgångsnivå",
  now2: "nu",
  none: "inga tal ännu",
};
