import type { FivePText } from "./fi";

export const en: FivePText = {
  name: "Five_P",
  title: "Pre-work: five Ps",
  purpose:
    "Present the team and its work before the first workshop. Printed, this is the team's presentation.",
  goFor: "The team does the pre-work before workshop 1.",
  reconstruction: "Reconstruction",
  origin:
    "Appendix 1 of the handbook is not published. The five headings are the handbook's, the questions are ours.",
  purposeBlock: "Purpose",
  patientsBlock: "Patients / clients",
  peopleBlock: "People / staff",
  processesBlock: "Processes",
  patternsBlock: "Patterns / ways of working and measures",
  fields: {
    purposeWhy: "Why we exist",
    purposeGood: "How we know we succeed",
    patientsWho: "Whom we serve and how many",
    patientsNeeds: "What they need",
    peopleWho: "Who we are, by profession",
    peopleWork: "How we are doing",
    processesMain: "Our most important processes",
    processesStuck: "Where the client waits",
    patternsMeet: "How we meet and decide",
    patternsMeasured: "What we measure now",
  },
  help: "A few sentences or a list. No names, no patient data.",
  interviews: "Client interviews without identifiers",
  client: "Client",
  worked: "What worked",
  hard: "What was hard",
  wish: "Wishes",
  clientHelp: "Only a running number, for example 1. No name, age or illness.",
  answerHelp: "In the client's own words, without identifiers.",
};
