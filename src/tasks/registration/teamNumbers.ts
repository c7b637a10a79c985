import { planForms } from "../../domain/round/plan/planForms";
import { textOf } from "../../intake/workbook/CellReader";
import type { FoundRow, FoundWorkbook } from "../../intake/workbook/findTables";

/** The number of a team, by which the table of who supports it knows it. */
export type TeamNumber = {
  readonly no: string;
  /** The table of teams has no free row for it. */
  readonly isNew: boolean;
  /** The other table has a row for it. */
  readonly isSupported: boolean;
};

const textIn = (row: FoundRow | undefined, column: string): string => textOf(row?.[column]?.value ?? null);

export const noAt = ({ tables }: FoundWorkbook, at: number): string =>
  textIn(tables.get("teamRows")?.rows[at], "no");

/** The numbers of teams that are added: those of the free rows first, then new ones. */
export function newTeamRows({ tables }: FoundWorkbook, count: number): readonly TeamNumber[] {
  const rows = tables.get("teamRows")?.rows ?? [];
  const supported = new Set((tables.get("supportRows")?.rows ?? []).map((row) => textIn(row, "no")));
  const typed = Object.keys(planForms.tables.teamRows);
  const free = rows.filter((row) => typed.every((column) => textIn(row, column) === ""));
  const largest = rows.reduce((most, row) => Math.max(most, Number(textIn(row, "no")) || 0), 0);
  return Array.from({ length: count }, (_, index) => {
    const own = free[index];
    const no = own ? textIn(own, "no") : String(largest + index - free.length + 1);
    return { no, isNew: own === undefined, isSupported: supported.has(no) };
  });
}
