import { datesFaults, planWorkshops } from "../../domain/round/plan/planWorkshops";
import { MOST_DAYS } from "../../domain/round/plan/emptyPlan";
import type { RoundPlan } from "../../domain/round/plan/RoundPlan";
import { DomainError } from "../../domain/shared/DomainError";
import { textOf } from "../../intake/workbook/CellReader";
import type { FoundWorkbook } from "../../intake/workbook/findTables";
import { planRows } from "../../intake/workbook/readPlan";
import { writePlace, type ReportText } from "../../render/report/Report";
import { assertNoCodesIn } from "../assertNoCodesIn";
import type { RoundWorkbook } from "../openWorkbook";

/**
 * The plan of a round from which something may leave the workbook: nobody has typed an identity code anywhere in it.
 *
 * @throws DomainError `no-plan`, `identity-code` with its cell
 */
function planOf({ found, read }: RoundWorkbook): RoundPlan {
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
    const place = found.places.get("RoundName");
    throw new DomainError("no-round-name", "the round has no name", { cell: place ? writePlace(place) : "" });
  }
  const [fault] = datesFaults(plan.rows.workshopRows);
  if (fault) {
    const days = plan.rows.workshopRows[fault.workshop - 1]?.days ?? "";
    const details = { ...workshopPlace(found, fault.workshop), value: days, most: MOST_DAYS };
    throw new DomainError(fault.code, `workshop ${fault.workshop}`, details);
  }
  if (planWorkshops(plan.rows.workshopRows).length === 0) {
    throw new DomainError("no-workshops", "no workshop has a date", workshopPlace(found, 1));
  }
  return plan;
}

/** Where the first day of a workshop is typed. */
function workshopPlace({ tables }: FoundWorkbook, workshop: number) {
  const table = tables.get("workshopRows");
  const row = table && planRows("workshopRows", table)[workshop - 1];
  const cell = table && row?.first ? writePlace({ sheet: table.sheet, cell: row.first.cell }) : "";
  return { cell, workshop };
}

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
