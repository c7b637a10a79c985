import type { ReportWords } from "./fi";

export const sv: ReportWords = {
  charts: "Diagram",
  source: "Källa",
  noTeam: "Teamets namn",
  until: ({ year, week }) => `Tal till och med vecka ${week}/${year}.`,
  made: "Sammanställd ur teamets arbetsbok. Efter texten står cellen som uppgiften kommer från. Prickad linje: uppgift saknas.",
  moreTests: (count) => (count === 1 ? "och 1 test till" : `och ${count} test till`),
};
