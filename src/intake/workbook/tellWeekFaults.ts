import { columnRules, type ColumnRule } from "../../domain/measurement/checks/columnRules";
import type { RowFault } from "../../domain/measurement/checks/checkWeeks";
import type { TypedColumn } from "../../domain/measurement/checks/typedColumns";
import { valueFaults } from "../../domain/measurement/checks/valueFaults";
import { columnsOf, type TeamMeasure } from "../../domain/measurement/measures";
import type { TeamRecord } from "../../domain/measurement/teamRecord";
import { isDay, isoOf, mondayOf, weekLabel, type Serial } from "../../domain/shared/calendar";
import type { Finding } from "../../domain/shared/Finding";
import { dayAndMonth, serialIn, type SheetReader } from "./CellReader";
import type { FoundCell, FoundRow } from "./findTables";
import { isTotalRow } from "./isTotalRow";

/** Tell what is wrong with a row by itself, at its cell. */
export function tellRowFault(
  read: SheetReader,
  fault: RowFault,
  rows: readonly FoundRow[],
  columns: readonly TypedColumn[],
): void {
  const { rule, row, column, beside = 0 } = fault;
  const found = rows[row]?.[column ?? "week"];
  const { min = 0, max = 0 } = columns.find(({ id }) => id === column) ?? {};
  const more: Readonly<Record<ColumnRule, () => Finding["details"]>> = {
    "week-twice": () => ({ value: weekLabel(numberOf(found)), other: rows[beside]?.week?.cell ?? "" }),
    "text-for-number": () => ({}),
    "became-date": () => ({ value: dayAndMonth(numberOf(found)) }),
    "below-zero": () => numberIn(found),
    "outside-range": () => ({ ...numberIn(found), min, max }),
    "not-monday": () => mondayIn(found),
    "over-whole": () => ({ ...numberIn(found), whole: beside }),
    fraction: () => numberIn(found),
    slip: () => ({ ...numberIn(found), beside }),
    "week-gap": () => ({ value: weekLabel(beside) }),
  };
  const code = rule === "not-monday" ? codeOfWeek(rows, row, columns) : rule;
  read.tell(code, found, more[rule](), columnRules[rule].severity);
}

/** Tell what looks wrong beside the other weeks, at the first cell of the measure. */
export function tellValueFaults(
  read: SheetReader,
  team: TeamRecord,
  measures: readonly TeamMeasure[],
  rows: readonly { readonly week: Serial; readonly found: FoundRow }[],
): void {
  const byWeek = new Map(rows.map(({ week, found }) => [week, found]));
  for (const measure of measures)
    for (const { rule, week, value, beside = 0 } of valueFaults(team, measure)) {
      const isPercent = rule === "slip" && measure.kind === "share";
      const shown = (number: number) => (isPercent ? 100 * number : number);
      const of = measure.kind === "value" ? "cell" : "week";
      const details = { value: shown(value), beside: shown(beside), unit: isPercent ? "%" : "", of };
      const found = byWeek.get(week)?.[columnsOf(measure)[0] ?? ""];
      read.tell(rule, found, details, columnRules[rule].severity);
    }
}

/** A week that is missing or no day at all is told as such, and so is a row of sums. */
function codeOfWeek(rows: readonly FoundRow[], at: number, columns: readonly TypedColumn[]): string {
  if (isTotalRow(rows, at, columns)) return "total-row";
  const value = rows[at]?.week?.value ?? null;
  if (value === null || value === "") return "missing-value";
  return isDay(numberOf(rows[at]?.week)) ? "not-monday" : "not-a-date";
}

/** A date as its serial number; `NaN` for texts. */
function numberOf(found: FoundCell | undefined): number {
  const value = found?.value ?? null;
  if (value instanceof Date) return serialIn(value);
  return typeof value === "number" ? value : NaN;
}

const numberIn = (found: FoundCell | undefined) => ({ value: numberOf(found) });

function mondayIn(found: FoundCell | undefined): Finding["details"] {
  const serial = numberOf(found);
  return isDay(serial) ? { value: isoOf(serial), monday: isoOf(mondayOf(serial)) } : {};
}
