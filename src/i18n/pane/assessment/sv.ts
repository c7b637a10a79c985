import type { AssessmentText } from "./fi";

export const sv: AssessmentText = {
  title: "Självskattning",
  lead: "Kom överens om talet tillsammans. Coachen ger sitt först efter det.",
  soFar: "Skattningarna hittills",
  workshop: (workshop) => `Workshop ${workshop}`,
  scores: (own, coach) => `teamet ${own}, coachen ${coach}`,
  gap: (gap) => `Skillnad ${gap}: var ser vi läget olika?`,
  same: "Teamet och coachen ser läget lika.",
  choose: "Workshop",
  none: "Inte än",
  score: (score, label) => `${score} – ${label}`,
  save: (workshop) => `Spara skattningen för workshop ${workshop}`,
  place: (sheet) => `Skrivs på bladet ${sheet}.`,
  busy: "Skattningen sparas",
  saved: (workshop) => `Skattningen för workshop ${workshop} är sparad`,
  savedText: (sheet) => `Raden finns på bladet ${sheet}.`,
  failed: "Skattningen sparades inte",
  undone: "Skattningen ångrades",
  undoneText: (sheet) => `Bladet ${sheet} är som före sparandet.`,
  noSheetTitle: "Det finns inget blad för självskattning",
  noSheet: "Den här arbetsboken har inget blad för självskattning.",
};
