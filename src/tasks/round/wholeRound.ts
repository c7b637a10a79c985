import type { PlanFinding } from "../../domain/round/plan/PlanFinding";
import { datesFaults, planWorkshops, type DatesFault } from "../../domain/round/plan/planWorkshops";
import { MOST_DAYS } from "../../domain/round/plan/emptyPlan";
import type { RoundPlan } from "../../domain/round/plan/RoundPlan";
import { DomainError } from "../../domain/shared/DomainError";
import { textOf } from "../../intake/workbook/CellReader";
import type { FoundWorkbook } from "../../intake/workbook/findTables";
import { planRows } from "../../intake/workbook/readPlan";
import { writePlace, type ReportText } from "../../render/report/Report";
import type { CellPlace } from "../../templates/WorkbookCells";
import { assertNoCodesIn } from "../assertNoCodesIn";
import type { RoundWorkbook } from "../openWorkbook";

/**
 * The plan of a round from which something may leave the workbook: nobody has typed an identity code anywhere in it.
 *
 * @throws DomainError `no-plan`, `identity-code` with its cell
 */
export function planOf({ found, read }: RoundWorkbook): RoundPlan {
  if (read.plan === null) throw new DomainError("no-plan", "the workbook holds an invoice alone");
  assertNoCodesIn(textsIn(found));
  return read.plan;
}

/**
 * The plan of a round that has a name and dates to count on.
 *
 * @throws DomainError as planOf, and `no-round-name`, `no-workshops`, `half-a-workshop`, `not-days`, `workshop-gap`,
 * `overlap` with the cell
 */
export function datedPlanOf(workbook: RoundWorkbook): RoundPlan {
  const plan = planOf(workbook);
  const { found, read } = workbook;
  if (read.name === "") {
    const cell = written(found.places.get("RoundName") ?? null);
    throw new DomainError("no-round-name", "the round has no name", { cell });
  }
  const [fault] = datesFaults(plan.rows.workshopRows);
  if (fault) {
    throw new DomainError(fault.code, `workshop ${fault.workshop}`, faultDetails(fault, workbook, plan));
  }
  if (planWorkshops(plan.rows.workshopRows).length === 0) {
    throw new DomainError("no-workshops", "no workshop has a date", {
      cell: written(workshopPlace(found, 1)),
    });
  }
  return plan;
}

/** What a sentence about a fault of the dates says. */
export function faultDetails({ workshop }: DatesFault, { found }: RoundWorkbook, { rows }: RoundPlan) {
  const value = rows.workshopRows[workshop - 1]?.days ?? "";
  return { cell: written(workshopPlace(found, workshop)), workshop, value, most: MOST_DAYS };
}

/** Where the first day of a workshop is typed. */
export const workshopPlace = (found: FoundWorkbook, workshop: number): CellPlace | null =>
  planPlace(found, { table: "workshopRows", row: workshop - 1, column: "first" });

/** Where a cell of the plan is, by its row in the plan's own order. */
export function planPlace(
  { tables }: FoundWorkbook,
  { table, row, column }: PlanFinding["at"],
): CellPlace | null {
  const found = tables.get(table);
  const cell = (found && planRows(table, found)[row]?.[column]?.cell) ?? null;
  return found === undefined || cell === null ? null : { sheet: found.sheet, cell };
}

const written = (place: CellPlace | null): string => (place === null ? "" : writePlace(place));

/** Everything that stands in the workbook's fields and tables. */
function textsIn({ fields, places, tables }: FoundWorkbook): readonly ReportText[] {
  const named = [...fields].map(([name, value]) => ({
    text: textOf(value),
    source: places.get(name) ?? null,
  }));
  const listed = [...tables.values()].flatMap(({ sheet, rows }) =>
    rows.flatMap((row) =>
      Object.values(row).map(({ value, cell }) => ({ text: textOf(value), source: { sheet, cell } })),
    ),
  );
  return [...named, ...listed];
}
