import type { AssessmentsText } from "./fi";

export const sv: AssessmentsText = {
  name: "Självskattningar",
  title: "Självskattningar",
  purpose: "Teamets och coachens bedömning på skalan 0–5 i workshop 2–4. Inga medelvärden räknas.",
  goFor: "Coacherna: hur långt teamen har kommit.",
  sections: { counts: "Fördelning", rows: "Bedömningar per team" },
  figures: {
    latest: "Senaste workshop",
    scored: "Team som bedömt",
    apart: "Skillnad till coachen 2 eller mer",
  },
  none: "–",
  columns: {
    score: "Poäng",
    label: "Vad det betyder",
    w2: "Workshop 2",
    w3: "Workshop 3",
    w4: "Workshop 4",
    team: "Team",
    workshop: "Workshop",
    own: "Teamets poäng",
    coach: "Coachens poäng",
    gap: "Skillnad",
    meaning: "Teamets poäng i ord",
    reason: "Motivering",
    state: "Läge",
  },
  help: {
    team: "Välj team.",
    workshop: "Workshoppens nummer: 2, 3 eller 4.",
    own: "Teamets egen bedömning, ett heltal 0–5.",
    coach: "Coachens bedömning, ett heltal 0–5.",
    reason: "Varför detta tal. Inga namn.",
  },
  states: {
    fine: "✓ bedömt",
    half: "! den ena bedömningen saknas",
    apart: "! tala om skillnaden",
    twice: "✕ samma team och workshop två gånger",
  },
};
