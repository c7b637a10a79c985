import type { AssessmentText } from "./fi";

export const en: AssessmentText = {
  title: "Self-assessment",
  lead: "Agree on the number together. The coach gives theirs only after that.",
  soFar: "Scores so far",
  workshop: (workshop) => `Workshop ${workshop}`,
  scores: (own, coach) => `team ${own}, coach ${coach}`,
  gap: (gap) => `Gap ${gap}: where do we see things differently?`,
  same: "The team and the coach see things alike.",
  choose: "Workshop",
  none: "Not yet",
  score: (score, label) => `${score} – ${label}`,
  save: (workshop) => `Save the score of workshop ${workshop}`,
  place: (sheet) => `Goes to sheet ${sheet}.`,
  busy: "Saving the score",
  saved: (workshop) => `The score of workshop ${workshop} is saved`,
  savedText: (sheet) => `Its row is on sheet ${sheet}.`,
  failed: "The score was not saved",
  undone: "Saving the score was undone",
  undoneText: (sheet) => `Sheet ${sheet} is as it was before.`,
  noSheetTitle: "There is no sheet for the self-assessment",
  noSheet: "This workbook has no sheet for the self-assessment.",
};
