import type { PlanTable } from "../../domain/round/plan/RoundPlan";
import type { Finding } from "../../domain/shared/Finding";
import type { FoundWorkbook } from "./findTables";

/** Tables of people and their diets: whatever is typed into a wrong cell of their sheets may be about one of them. */
const OF_PEOPLE: readonly PlanTable[] = ["personRows", "dietRows", "coachRows", "speakerRows"];

/** The findings; those on sheets of people and diets say where, never what stands there: papers are mailed. */
export function withoutContent(findings: readonly Finding[], { tables }: FoundWorkbook): readonly Finding[] {
  const sheets = new Set(OF_PEOPLE.map((table) => tables.get(table)?.sheet));
  return findings.map((finding) => {
    const { sheet, cell, details } = finding;
    if (!sheets.has(sheet)) return finding;
    return { ...finding, code: "private-cell", details: { sheet, cell, column: details.column ?? "" } };
  });
}
