import { isoOf, type Serial } from "../../domain/shared/calendar";
import type { FoundRow } from "../../intake/workbook/findTables";
import type { TeamWorkbook } from "../openWorkbook";
import { serialOfCell } from "../week/weeksOf";
import type { Place } from "./findPlace";
import { repairOf, type Repair } from "./Repair";

/** The weeks of rows that have one. */
export const weeksIn = (rows: readonly FoundRow[]): readonly Serial[] =>
  rows.flatMap((row) => serialOfCell(row.week) ?? []);

/** As a cell holds it. */
export const dateOf = (serial: Serial): Date => new Date(`${isoOf(serial)}T00:00:00Z`);

/** Another day for the row's week, unless a row has that week already; of a professional many rows have it. */
export function dayTo(
  { found }: TeamWorkbook,
  { id, table, at, row }: Place,
  monday: Serial,
): readonly Repair[] {
  const others = table.rows.filter((_, index) => index !== at);
  if (id !== "t3Rows" && weeksIn(others).includes(monday)) return [];
  return [repairOf("day", id, found, [{ at, row, to: { week: dateOf(monday) } }])];
}
