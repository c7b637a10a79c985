import type { ReportWords } from "./fi";

export const en: ReportWords = {
  charts: "Charts",
  source: "Source",
  noTeam: "Name of the team",
  until: ({ year, week }) => `Numbers up to week ${week}/${year}.`,
  made: "Drawn from the team's workbook. After each text, the cell that it comes from. Dotted line: not filled in yet.",
  moreTests: (count) => (count === 1 ? "and 1 more test" : `and ${count} more tests`),
};
