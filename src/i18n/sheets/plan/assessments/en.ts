import type { AssessmentsText } from "./fi";

export const en: AssessmentsText = {
  name: "Self_assessments",
  title: "Self-assessments",
  purpose: "The team's and the coach's score on the scale 0–5 at workshops 2–4. No means are computed.",
  goFor: "Coaches: how far the teams have come.",
  sections: { counts: "Distribution", rows: "Scores by team" },
  figures: { latest: "Latest workshop", scored: "Teams that scored", apart: "2 or more from the coach" },
  none: "–",
  columns: {
    score: "Score",
    label: "What it means",
    w2: "Workshop 2",
    w3: "Workshop 3",
    w4: "Workshop 4",
    team: "Team",
    workshop: "Workshop",
    own: "Score of the team",
    coach: "Score of the coach",
    gap: "Difference",
    meaning: "Score in words",
    reason: "Reason",
    state: "State",
  },
  help: {
    team: "Choose the team.",
    workshop: "Number of the workshop: 2, 3 or 4.",
    own: "The team's own score, a whole number 0–5.",
    coach: "The coach's score, a whole number 0–5.",
    reason: "Why this number. No names.",
  },
  states: {
    fine: "✓ scored",
    half: "! one score is missing",
    apart: "! talk about the difference",
    twice: "✕ the same team and workshop twice",
  },
};
