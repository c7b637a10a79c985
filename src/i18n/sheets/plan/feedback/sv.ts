import type { FeedbackText } from "./fi";

export const sv: FeedbackText = {
  name: "Respons",
  title: "Respons",
  purpose: "En rad per svar, inga namn. Medelvärden av färre än fem svar visas inte.",
  goFor: "Arrangören: respons och slutenkät utan namn.",
  sections: {
    sums: "Respons på workshopparna",
    ends: "Slutenkät",
    answers: "Svar från workshopparna",
    endAnswers: "Slutenkätens svar",
  },
  reconstructed:
    "Ämnena är den generiska modellens: arrangemang, lärande, teamets samarbete och hur coachningen lyckades. Skalan 1–5 är Läpimurtos.",
  figures: { answers: "Svar", lowest: "Lägsta medelvärdet", ends: "Svar på slutenkäten" },
  hidden: "– färre än 5 svar",
  columns: {
    workshop: "Workshop",
    n: "Svar",
    arrangements: "Arrangemang",
    learning: "Lärande",
    teamwork: "Teamets samarbete",
    success: "Hur coachningen lyckades",
    words: "Med egna ord",
    state: "Läge",
    respondent: "Svarande",
    whole: "Coachningen som helhet",
    skills: "Utvecklingskunnande",
    recommend: "Rekommenderar",
  },
  help: {
    workshop: "Workshoppens nummer 1–4.",
    arrangements: "1 dåligt … 5 utmärkt.",
    learning: "1 dåligt … 5 utmärkt.",
    teamwork: "1 dåligt … 5 utmärkt.",
    success: "1 dåligt … 5 utmärkt.",
    words: "Den svarandes egen text utan namn.",
    respondent: "Deltagare eller coach.",
    whole: "1 dåligt … 5 utmärkt.",
    skills: "Blev utvecklingskunnandet bättre: 1 inte alls … 5 mycket.",
    recommend: "Skulle du rekommendera till en kollega: 0 nej … 10 ja.",
  },
};
