import type { CoachingText } from "./fi";

export const sv: CoachingText = {
  questions: {
    measuring: "Hur har mätningarna kommit i gång – vad fungerar, vilka utmaningar finns",
    tests: "Vi går igenom planerade PDSA-förändringar och erfarenheterna av dem",
    goals: "Är målen tillräckligt utmanande?",
    effect: "Har de planerade åtgärderna tillräcklig effekt (på tillgången till vård)?",
    more: "Finns det beredskap att göra mer?",
    clients: "Hur har klienterna/patienterna tagits med?",
    community: "Hur har den övriga arbetsgemenskapen tagits med, vilka kommentarer?",
    leaders: "Hur har ledningen fåtts med på kartan",
    else: "Vad annat vill du säga? Frågor?",
    help: "Behöver ni hjälp? Individuell handledning kan ordnas vid behov",
  },
  file: {
    title: "Coachens anteckningar",
    sheet: "Anteckningar",
    purpose: "Coachens egna anteckningar. De finns inte i teamets arbetsbok.",
    talk: "Mellancoachning",
    question: "Fråga",
    note: "Anteckning",
    promises: "Löften",
    promise: "Löfte",
    kept: "Hållet",
    key: "Kod",
  },
  fileName: (team) => `Coachens_anteckningar_${team}`,
};
