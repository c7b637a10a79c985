import type { ChoicesText } from "./fi";

export const en: ChoicesText = {
  fixed: "Formulas use these. Do not change them.",
  heading: {
    role: "Roles",
    yesNo: "Yes or no",
    decision: "Decisions",
    causeGroup: "Groups of causes",
    payer: "Who pays",
    consent: "Levels of consent",
    assessment: "Levels of self-assessment",
    quadrant: "Quadrants of the matrix",
  },
  role: {
    supervisor: "line manager",
    professional: "professional",
    client: "co-developing client",
    developer: "developer",
  },
  yesNo: {
    yes: "yes",
    no: "no",
  },
  decision: {
    adopt: "adopt",
    adapt: "adapt",
    abandon: "abandon",
  },
  causeGroup: {
    people: "people and skills",
    ways: "ways of working",
    tools: "tools and systems",
    place: "rooms and surroundings",
    knowledge: "knowledge and measuring",
    leading: "management and decisions",
  },
  payer: {
    team: "team's organisation",
    organiser: "organiser",
  },
  smartCheck: {
    specific: "Specific: for whom, what, where",
    measurable: "Measurable: which number, measure",
    achievable: "Achievable: what we do otherwise",
    relevant: "Relevant: why this",
    timed: "Timed: by when",
  },
  consentGroup: {
    access: "Access and T3",
    demand: "Demand and capacity",
    client: "Client experience",
    staff: "Staff wellbeing",
    cost: "Costs",
    assessment: "Self-assessment",
  },
  consent: {
    l0: "only the own team and the own coach",
    l1: "coaches and organiser of the round",
    l2: "teams of the round, under a pseudonym",
    l3: "teams of the round, by name",
    l4: "own organisation and its management",
    l5: "public",
  },
};
