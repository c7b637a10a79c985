import type { AssessmentText } from "./fi";

export const sv: AssessmentText = {
  name: "Självskattning",
  title: "Utvärdering av utvecklingsarbetet",
  purpose: "Teamet bedömer sina framsteg i workshop 2–4 på skalan 0–5. Coachen ger sin egen bedömning.",
  goFor: "Teamet och coachen bedömer i workshop 2–4.",
  workshop: "Workshop",
  day: "Dag",
  own: "Teamets poäng",
  label: "Vad poängen betyder",
  coach: "Coachens poäng",
  gap: "Skillnad",
  reason: "Motivering",
  state: "Läge",
  dayHelp: "Workshopens dag, till exempel 21.4.2026.",
  ownHelp: "Heltal 0–5. Teamet enas om talet.",
  coachHelp: "Heltal 0–5. Coachen ger det efter teamet.",
  reasonHelp: "Vad poängen grundar sig på, till exempel vad diagrammet visar.",
  scale: "Skala",
  latestOwn: "Teamets senaste",
  latestCoach: "Coachens senaste",
  latestGap: "Skillnad",
};
