import type { FeedbackText } from "./fi";

export const en: FeedbackText = {
  name: "Feedback",
  title: "Feedback",
  purpose: "One row an answer, no names. Means of fewer than five answers are not shown.",
  goFor: "The organiser: feedback and end survey, no names.",
  sections: {
    sums: "Feedback on the workshops",
    ends: "End survey",
    answers: "Answers from the workshops",
    endAnswers: "Answers of the end survey",
  },
  reconstructed:
    "The topics are the generic model's: arrangements, learning experience, the team's cooperation and how the coaching succeeded. The scale 1–5 is Läpimurto's.",
  figures: { answers: "Answers", lowest: "Lowest mean", ends: "Answers of the end survey" },
  hidden: "– fewer than 5 answers",
  columns: {
    workshop: "Workshop",
    n: "Answers",
    arrangements: "Arrangements",
    learning: "Learning",
    teamwork: "Cooperation of the team",
    success: "How the coaching succeeded",
    words: "In own words",
    state: "State",
    respondent: "Respondent",
    whole: "Coaching as a whole",
    skills: "Skills of developing",
    recommend: "Recommends",
  },
  help: {
    workshop: "Number of the workshop, 1–4.",
    arrangements: "1 poor … 5 excellent.",
    learning: "1 poor … 5 excellent.",
    teamwork: "1 poor … 5 excellent.",
    success: "1 poor … 5 excellent.",
    words: "The respondent's own text without names.",
    respondent: "Participant or coach.",
    whole: "1 poor … 5 excellent.",
    skills: "Did your skills of developing improve: 1 not at all … 5 a lot.",
    recommend: "Would you recommend it to a colleague: 0 no … 10 yes.",
  },
};
