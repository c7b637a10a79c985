import { comparedKey } from "../../domain/shared/comparedKey";
import { groupedBy } from "../../domain/shared/groupedBy";
import { personFindings } from "../../domain/round/plan/personFindings";
import type { PlanFinding } from "../../domain/round/plan/PlanFinding";
import type { RoundPlan } from "../../domain/round/plan/RoundPlan";
import { takesPart } from "../../domain/round/plan/takesPart";
import { teamFindings } from "../../domain/round/plan/teamFindings";
import type { Language } from "../../i18n/language";
import { summaryText } from "../../i18n/summary/summaryText";
import type { FoundWorkbook } from "../../intake/workbook/findTables";
import { begunRows } from "../../intake/workbook/readPlan";
import type { ReportText } from "../../render/report/Report";
import type { SummaryTeam } from "../../render/report/RoundSummary";
import type { CellPlace } from "../../templates/WorkbookCells";
import { planPlace } from "../round/wholeRound";

/** A sentence with how bad it is. */
export type Told = ReportText & { readonly severity: PlanFinding["severity"] };

export type ToldTeam = Omit<SummaryTeam, "texts"> & { readonly texts: readonly Told[] };

/**
 * What is to be said about each team that takes part; about people of other teams beside them, and about those without
 * a team. Nothing while there is neither a team nor anything to say.
 */
export function summaryTeams(plan: RoundPlan, found: FoundWorkbook, language: Language): readonly ToldTeam[] {
  const placeOf = placesIn(found);
  const people = personFindings(plan);
  const lost = new Set(people.flatMap(({ code, at }) => (code === "NO_TEAM" ? [at.row] : [])));
  const told = groupedBy(
    [...teamFindings(plan), ...people.filter(({ at }) => !lost.has(at.row))],
    ({ team }) => comparedKey(team),
  );
  const names = new Map(
    [...plan.rows.teamRows]
      .sort((a, b) => Number(takesPart(b)) - Number(takesPart(a)))
      .filter((row) => takesPart(row) || told.has(comparedKey(row.team)))
      .map(({ team }) => [comparedKey(team), team] as const),
  );
  const withoutTeam = people.filter(({ at }) => lost.has(at.row));
  return [
    ...[...names].map(([key, name]) => ({ name, texts: textsOf(told.get(key) ?? [], placeOf, language) })),
    ...(withoutTeam.length === 0
      ? []
      : [{ name: summaryText[language].withoutTeam, texts: textsOf(withoutTeam, placeOf, language) }]),
  ];
}

/** One sentence for people with the same fault, the errors first. */
function textsOf(
  findings: readonly PlanFinding[],
  placeOf: (finding: PlanFinding) => CellPlace | null,
  language: Language,
): readonly Told[] {
  const told = [...groupedBy(findings, ({ code }) => code)].flatMap(([code, own]): readonly Told[] => {
    const [first] = own;
    if (!first) return [];
    const people = [...new Set(own.map(({ person }) => person))].join(", ");
    const text = summaryText[language].findings[code]({ found: first.found, people });
    return [{ text, source: placeOf(first), severity: first.severity }];
  });
  return told.sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
}

/** Where a finding is typed; of people rows without anything in them are not in the plan. */
function placesIn(found: FoundWorkbook): (finding: PlanFinding) => CellPlace | null {
  const table = found.tables.get("personRows");
  const people = table ? begunRows("personRows", table) : [];
  return ({ at }) => {
    if (at.table !== "personRows") return planPlace(found, at);
    const cell = people[at.row]?.[at.column]?.cell;
    return table === undefined || cell === undefined ? null : { sheet: table.sheet, cell };
  };
}
