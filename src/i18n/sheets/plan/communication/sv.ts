import type { CommunicationText } from "./fi";

export const sv: CommunicationText = {
  name: "Kommunikation",
  title: "Kommunikation",
  purpose: "Skriv vem som berättar, när och var. Raderna kommer från handboken, lägg till egna.",
  goFor: "Arrangören och kommunikatören: budskap, arbetsyta, stödmaterial.",
  sections: {
    messages: "Kommunikationsplan",
    spaces: "Arbetsyta och stödmaterial",
    info: "Infotillfällets innehåll, 1 h",
  },
  figures: { open: "Öppna", late: "Försenade", sent: "Gjorda", person: "Kommunikatör" },
  none: "– inte utsedd",
  columns: {
    phase: "Skede",
    audience: "Till vem",
    message: "Vad man berättar",
    channel: "Kanal",
    who: "Vem",
    due: "När",
    done: "Gjort",
    state: "Läge",
    space: "Vad",
    link: "Länk",
    access: "Vilka kommer åt",
    ready: "Klart",
  },
  help: {
    phase: "I början, under coachningen eller efteråt.",
    audience: "Vem budskapet är till för.",
    message: "Vad man berättar och varför det är viktigt.",
    channel: "E-post, intranät, lokaltidning, teammöte, Innokylä.",
    who: "Vem som berättar.",
    due: "Före när, till exempel 12.1.2027.",
    done: "Dagen då det gjordes.",
    space: "Arbetsyta eller stödmaterial, till exempel klientanvisning.",
    link: "Länk eller sökväg.",
    access: "Deltagare, coacher eller alla.",
    ready: "Är det klart.",
  },
  states: { done: "✓ gjort", late: "! försenat", open: "– öppet", noDay: "– ingen dag" },
  messages: {
    leaders: [
      "de deltagande organisationerna, deras ledning och beslutsfattare",
      "Coachningen och dess mål, motiveringar, varför detta är viktigt och hur man tänker arbeta",
    ],
    staff: [
      "personalen i den egna arbetsgemenskapen",
      "God intern kommunikation och att hålla personalen med under hela utvecklingsresan",
    ],
    public: ["befolkning och klienter", "Försök och förändringar i tjänsterna"],
    press: ["lokaltidningar", "Små artiklar gör saken synlig och främjar genomförandet"],
    innokyla: ["alla utvecklare", "Nya modellbeskrivningar till Innokylä"],
    teamReports: ["de deltagande organisationerna", "Teamen gör en slutrapport och en poster"],
    roundReport: [
      "beställaren och alla organisationer",
      "Arrangören gör en rapport om hela coachningen med utvärderingsresultat",
    ],
  },
  spaces: {
    workspace: [
      "Elektronisk arbetsyta: coachningens material och centrala resultat",
      "deltagare och coacher",
    ],
    drafts: ["Teamets egen plats för halvfärdigt material", "det egna teamet"],
    clientGuides: ["Klientanvisningar", ""],
    staffGuides: ["Anvisningar för yrkespersoner", ""],
    checklists: ["Checklistor", ""],
  },
  info: {
    goals: "Coachningens mål",
    principles: "Principer för arbetet",
    practical: "Praktiska frågor",
    notTraining:
      "Det här är inte utbildning utan coachning som siktar på mätbara klientresultat, alltså kräver den verkliga förändringar i vardagens arbetssätt.",
    ownTime: "Hur teamets eget arbete organiseras och tiden för det mellan workshopparna",
  },
};
