import { flowInputs } from "../../domain/access/flowColumns";
import { isDay, mondayOf, type Serial } from "../../domain/shared/calendar";
import { serialIn } from "../../intake/workbook/CellReader";
import type { FoundCell, FoundRow, FoundWorkbook } from "../../intake/workbook/findTables";
import type { TeamWorkbook } from "../openWorkbook";
import type { RowChange } from "../RowChange";

/** The Mondays of sheet Weeks, oldest first, each once. */
export const mondaysOf = ({ read }: TeamWorkbook): readonly Serial[] =>
  [...new Set(read.team.weeks.map(({ week }) => week))].sort((a, b) => a - b);

/** The day that a cell holds as a date or as its number; `null` for anything else. */
export function serialOfCell(cell: FoundCell | undefined): Serial | null {
  const content = cell?.value ?? null;
  const serial = content instanceof Date ? serialIn(content) : content;
  return typeof serial === "number" && isDay(serial) ? Math.floor(serial) : null;
}

/** The shown header of a column. */
export const headerIn = ({ meta }: FoundWorkbook, table: string, column: string): string =>
  meta.get(`column.${table}.${column}`) ?? column;

/** The row of a week in a table as it was read. */
export const foundWeek = ({ tables }: FoundWorkbook, table: string, week: Serial): FoundRow | undefined =>
  tables.get(table)?.rows.find((row) => serialOfCell(row.week) === week);

/** How the row of a week is found when it is written. */
export const rowOfWeek = (found: FoundWorkbook, table: string, week: Serial): RowChange["find"] => ({
  cells: [{ column: headerIn(found, table, "week"), value: week }],
});

/**
 * The week to begin with: the last one that is over while nothing is told of it, else the running one; where the
 * sheet has neither, the newest before today or the first of all.
 */
export function weekToFill(workbook: TeamWorkbook, today: Serial): Serial | null {
  const running = mondayOf(today);
  const mondays = mondaysOf(workbook);
  const past = running - 7;
  if (mondays.includes(past) && !isTold(workbook, past)) return past;
  return mondays.findLast((monday) => monday <= running) ?? mondays[0] ?? null;
}

/** A number or a note stands somewhere in the week. */
function isTold({ read: { team } }: TeamWorkbook, week: Serial): boolean {
  const isWeek = (row: { readonly week: Serial }) => row.week === week;
  const isTyped = team.weeks
    .filter(isWeek)
    .some(({ values, note }) => note !== "" || Object.values(values).some((value) => value !== null));
  const flow = team.capacity?.rows.filter(isWeek) ?? [];
  const isFlowTyped = flow.some((row) => flowInputs.some((column) => row[column] !== null));
  return isTyped || isFlowTyped || (team.t3?.rows.some(isWeek) ?? false);
}
