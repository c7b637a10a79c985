import { emptyRow } from "../../domain/round/plan/emptyPlan";
import { planWorkshops } from "../../domain/round/plan/planWorkshops";
import type { PlanRow } from "../../domain/round/plan/RoundPlan";
import { takesPart } from "../../domain/round/plan/takesPart";
import { MOST_WEEKS, roundWeeks } from "../../domain/round/plan/roundWeeks";
import { DomainError } from "../../domain/shared/DomainError";
import type { Finding } from "../../domain/shared/Finding";
import type { TeamBook } from "../../domain/team/TeamBook";
import type { Language } from "../../i18n/language";
import { sheetText } from "../../i18n/sheets/sheetText";
import { measureWords } from "../../templates/measureWords";
import type { RoundWorkbook } from "../openWorkbook";
import { datedPlanOf, planPlace } from "../round/wholeRound";
import { fileNames } from "./fileNames";
import { measuresIn, type MeasuresIn } from "./measuresIn";
import { teamOf } from "./teamOf";

/** A team of a round with its workbook as it begins. */
export type RoundTeam = { readonly book: TeamBook; readonly file: string };

export type RoundTeams = {
  readonly teams: readonly RoundTeam[];
  /** Teams that are not chosen, or not yet. */
  readonly leftOut: readonly PlanRow<"teamRows">[];
  /** Measures that were not understood. */
  readonly findings: readonly Finding[];
};

/**
 * A workbook for every team that takes part in a round, each with a file name of its own.
 *
 * @throws DomainError as datedPlanOf, and `no-teams`, `round-too-long`
 */
export function roundTeams(workbook: RoundWorkbook, language: Language): RoundTeams {
  const plan = datedPlanOf(workbook);
  const workshops = planWorkshops(plan.rows.workshopRows);
  const { weeks } = roundWeeks(workshops);
  if (weeks > MOST_WEEKS) throw new DomainError("round-too-long", `${weeks} weeks`, { weeks });
  const named = plan.rows.teamRows
    .map((row, index) => ({ row, index, support: plan.rows.supportRows[index] ?? emptyRow("supportRows") }))
    .filter(({ row }) => row.team !== "");
  const chosen = named.filter(({ row }) => takesPart(row));
  if (chosen.length === 0) throw new DomainError("no-teams", "no team takes part", sheetOf(workbook));
  const files = fileNames(
    chosen.map(({ row }) => row.team),
    sheetText[language].teamCard.name,
  );
  const planned = chosen.map((team) => ({ ...team, measures: measuresIn(team.support.measures) }));
  return {
    teams: planned.map((team, index) => ({
      book: teamOf({ round: workbook.read.name, ...team }, workshops),
      file: `${files[index]}.xlsx`,
    })),
    leftOut: named.filter(({ row }) => !takesPart(row)).map(({ row }) => row),
    findings: planned.flatMap(({ index, measures }) => unclearIn(measures, index, workbook, language)),
  };
}

const sheetOf = ({ found: { tables } }: RoundWorkbook) => ({ sheet: tables.get("teamRows")?.sheet ?? "" });

function unclearIn(
  { unclear }: MeasuresIn,
  index: number,
  { found }: RoundWorkbook,
  language: Language,
): readonly Finding[] {
  const place = planPlace(found, { table: "supportRows", row: index, column: "measures" });
  const { sheet, cell } = place ?? { sheet: "", cell: "" };
  return unclear.map(({ text, perhaps }) => {
    const known = perhaps.map((id) => measureWords({ id }, language).name).join("; ");
    return {
      code: "measure-unclear",
      severity: "warning",
      sheet,
      cell,
      details: { cell, value: text, known },
    };
  });
}
