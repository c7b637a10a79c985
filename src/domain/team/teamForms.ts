import type { Forms } from "../shared/forms";
import type { ChoiceName } from "./teamChoices";

/** What is chosen from a list; a "measure" is one of those that the team has chosen. */
type List = ChoiceName | "measure";

/** What a team types once, by the sheet on which it stands. */
export const teamFields = {
  team: {
    organisation: "text",
    county: "text",
    place: "text",
    funder: "text",
    process: "text",
    clientGroup: "text",
    crossesOrganisations: "yesNo",
    owner: "text",
    decisionPath: "text",
    managementGoal: "text",
    problem: "text",
    goal: "text",
    promise: "text",
    sponsor: "text",
    sponsorCommitted: "yesNo",
    sponsorDay: "day",
    coach: "text",
    volunteers: "yesNo",
    learned: "text",
    next: "text",
    lasting: "text",
  },
  fivep: {
    purposeWhy: "text",
    purposeGood: "text",
    patientsWho: "text",
    patientsNeeds: "text",
    peopleWho: "text",
    peopleWork: "text",
    processesMain: "text",
    processesStuck: "text",
    patternsMeet: "text",
    patternsMeasured: "text",
  },
  rootcause: {
    why1: "text",
    why2: "text",
    why3: "text",
    why4: "text",
    why5: "text",
    rootCause: "text",
  },
  board: {
    boardTime: "text",
    boardPlace: "text",
    boardAgenda: "text",
    boardWho: "text",
    boardLead: "text",
    boardTool: "text",
  },
  benefit: {
    forClients: "text",
    forStaff: "text",
  },
} as const satisfies Forms<List>["fields"];

/** What a team types in rows, by table and column. */
export const teamTables = {
  roleRows: { role: "role", profession: "text", part: "text" },
  smartRows: { check: "smartCheck", how: "text", holds: "yesNo" },
  consentRows: { group: "consentGroup", level: "number", since: "day", note: "text" },
  interviewRows: { client: "text", worked: "text", hard: "text", wish: "text" },
  ideaRows: { idea: "text", impact: "number", ease: "number", note: "text" },
  testRows: {
    change: "text",
    question: "text",
    prediction: "text",
    measure: "measure",
    who: "text",
    started: "day",
    place: "text",
    did: "text",
    learned: "text",
    decision: "decision",
    decided: "day",
  },
  assessmentRows: { workshop: "number", day: "day", own: "number", coach: "number", reason: "text" },
  stepRows: { step: "text", who: "text", touch: "number", wait: "number", right: "number" },
  targetRows: { step: "text", who: "text", touch: "number", wait: "number", right: "number" },
  causeRows: { group: "causeGroup", cause: "text", evidence: "text", chosen: "yesNo" },
  actionRows: { day: "day", action: "text", who: "text", due: "day", done: "day" },
  costRows: { item: "text", payer: "payer", quantity: "number", unit: "text", price: "number" },
} as const satisfies Forms<List>["fields"];

export const teamForms = { fields: teamFields, tables: teamTables };
