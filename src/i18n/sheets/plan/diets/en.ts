import type { DietsText } from "./fi";

export const en: DietsText = {
  name: "Diets",
  title: "Diets",
  purpose: "Health data. For the organiser only. The venue gets counts, no names.",
  goFor: "The organiser: diets apart from the rest.",
  sections: { counts: "Counts for the venue", rows: "Diets by a person's code" },
  rule: "Empty the yellow cells of a row when its day has come. Write the counts into the order first.",
  figures: { rows: "Rows", erase: "To be erased now", days: "Kept for days" },
  fields: { dietDays: "Kept after the workshop, days" },
  fieldHelp: { dietDays: "How many days after the workshop the data are kept. Empty means 14." },
  columns: {
    no: "No",
    diet: "Diet",
    n1: "Workshop 1",
    n2: "Workshop 2",
    n3: "Workshop 3",
    n4: "Workshop 4",
    person: "Code of the person",
    allergy: "Details",
    workshop: "Workshop",
    erase: "Erased on",
    state: "State",
  },
  help: {
    person: "Code from sheet People, for example H12. No name.",
    diet: "Choose the diet. A missing one can be added on sheet Lists.",
    allergy: "What the kitchen needs to know. No name.",
    workshop: "Which workshop it is about, 1–4.",
  },
  states: {
    kept: "✓ kept",
    erase: "! erase now",
    noPerson: "✕ no such code among the people",
    noDay: "– the workshop has no day",
  },
};
