import { comparedKey } from "../../domain/shared/comparedKey";
import { personFindings } from "../../domain/round/plan/personFindings";
import type { PlanFinding } from "../../domain/round/plan/PlanFinding";
import type { RoundPlan } from "../../domain/round/plan/RoundPlan";
import { takesPart } from "../../domain/round/plan/takesPart";
import { teamFindings } from "../../domain/round/plan/teamFindings";
import type { Language } from "../../i18n/language";
import { summaryText } from "../../i18n/summary/summaryText";
import { textOf } from "../../intake/workbook/CellReader";
import type { FoundWorkbook } from "../../intake/workbook/findTables";
import type { ReportText } from "../../render/report/Report";
import type { SummaryTeam } from "../../render/report/RoundSummary";
import type { CellPlace } from "../../templates/WorkbookCells";
import { planPlace } from "../round/wholeRound";

/** A sentence with how bad it is. */
export type Told = ReportText & { readonly severity: PlanFinding["severity"] };

export type ToldTeam = Omit<SummaryTeam, "texts"> & { readonly texts: readonly Told[] };

/** What is to be said about each team that takes part, and about people without a team. */
export function summaryTeams(plan: RoundPlan, found: FoundWorkbook, language: Language): readonly ToldTeam[] {
  const all = [...teamFindings(plan), ...personFindings(plan)];
  const lost = new Set(all.flatMap(({ code, person }) => (code === "NO_TEAM" ? [person] : [])));
  const names = new Map(
    plan.rows.teamRows.filter(takesPart).map(({ team }) => [comparedKey(team), team] as const),
  );
  const told = [...names].map(([key, name]) => {
    const own = all.filter(({ team, person }) => comparedKey(team) === key && !lost.has(person));
    return { name, texts: textsOf(own, found, language) };
  });
  const withoutTeam = all.filter(({ person }) => lost.has(person));
  if (withoutTeam.length === 0) return told;
  const texts = textsOf(withoutTeam, found, language);
  return [...told, { name: summaryText[language].withoutTeam, texts }];
}

/** One sentence for people with the same fault, the errors first. */
function textsOf(
  findings: readonly PlanFinding[],
  found: FoundWorkbook,
  language: Language,
): readonly Told[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  const told = codes.flatMap((code): readonly Told[] => {
    const own = findings.filter((finding) => finding.code === code);
    const [first] = own;
    if (!first) return [];
    const people = [...new Set(own.map(({ person }) => person))].join(", ");
    const text = summaryText[language].findings[code]({ found: first.found, people });
    return [{ text, source: placeOf(first, found), severity: first.severity }];
  });
  return told.sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
}

/** People are found by their code: rows without anything in them are not in the plan. */
function placeOf({ at, person }: PlanFinding, found: FoundWorkbook): CellPlace | null {
  if (person === "") return planPlace(found, at);
  const table = found.tables.get(at.table);
  const row = table?.rows.find(({ id }) => textOf(id?.value ?? null) === person);
  const cell = row?.[at.column]?.cell;
  return table === undefined || cell === undefined ? null : { sheet: table.sheet, cell };
}
