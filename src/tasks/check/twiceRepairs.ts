import type { Finding } from "../../domain/shared/Finding";
import type { TeamWorkbook } from "../openWorkbook";
import { serialOfCell } from "../week/weeksOf";
import { clearing, emptied } from "./clearing";
import { findPlace, type Place } from "./findPlace";
import { repairOf, type Repair } from "./Repair";
import { typedIn } from "./typedIn";
import { dayTo } from "./weekDays";

/**
 * What can be done about a week that stands twice: an empty row goes, rows that do not contradict each other become
 * one, and of two that do a person keeps one. The next week may have been meant, where that is missing.
 */
export function twiceRepairs(workbook: TeamWorkbook, last: Place, { details }: Finding): readonly Repair[] {
  const first = findPlace(workbook.found, { sheet: last.table.sheet, cell: String(details.other) });
  if (first === null) return [];
  const next = dayTo(workbook, last, (serialOfCell(last.row.week) ?? 0) + 7);
  if (isEmpty(workbook, last)) return [clearing("clearRow", workbook, last), ...next];
  if (isEmpty(workbook, first)) return [clearing("clearRow", workbook, first)];
  const merged = mergeOf(workbook, first, last);
  if (merged !== null) return [merged, ...next];
  return [...next, clearing("keepFirst", workbook, last), clearing("keepLast", workbook, first)];
}

const contentsOf = (workbook: TeamWorkbook, { id, row }: Place) =>
  typedIn(workbook, id).map((column) => ({ column, value: row[column]?.value ?? null }));

const isEmpty = (workbook: TeamWorkbook, place: Place): boolean =>
  contentsOf(workbook, place).every(({ value }) => value === null);

/** Both rows in the first one; `null` when they contradict each other. */
function mergeOf(workbook: TeamWorkbook, first: Place, last: Place): Repair | null {
  const typed = contentsOf(workbook, last).filter(({ value }) => value !== null);
  const valueIn = (column: string) => first.row[column]?.value ?? null;
  if (typed.some(({ column, value }) => valueIn(column) !== null && valueIn(column) !== value)) return null;
  const added = typed.filter(({ column }) => valueIn(column) === null);
  const to = Object.fromEntries(added.map(({ column, value }) => [column, value]));
  const { id } = last;
  const emptying = { at: last.at, row: last.row, to: emptied(workbook, id, last.row) };
  const edits = added.length === 0 ? [emptying] : [{ at: first.at, row: first.row, to }, emptying];
  return repairOf("merge", id, workbook.found, edits);
}
