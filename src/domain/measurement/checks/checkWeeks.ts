import { isDay, isMonday } from "../../shared/calendar";
import { cellFault, countedNumber, type TypedCell } from "./cellFault";
import type { ColumnRule, RuleOf } from "./columnRules";
import type { PartOfWhole, TypedColumn } from "./typedColumns";

/** A table with a row a week, in the order of the sheet. */
export type WeekTable = {
  readonly columns: readonly TypedColumn[];
  readonly parts: readonly PartOfWhole[];
  readonly rows: readonly TypedRow[];
};

export type TypedRow = { readonly week: TypedCell; readonly cells: Readonly<Record<string, TypedCell>> };

/** A rule that a row breaks; `column` is `null` for its week. */
export type RowFault = {
  readonly rule: ColumnRule;
  /** From 0. */
  readonly row: number;
  readonly column: string | null;
  /** What the number is compared with: the whole, the first row of the same week, the first week that is missing. */
  readonly beside?: number;
};

/** Everything that is wrong with the rows of a table by themselves, row by row. */
export function checkWeeks(table: WeekTable): readonly RowFault[] {
  const faults = Object.values(checks).flatMap((check) => check(table));
  return [...faults].sort((a, b) => a.row - b.row);
}

type Check = (table: WeekTable) => readonly RowFault[];

const checks: Readonly<Record<Exclude<ColumnRule, RuleOf<"value" | "cell">> | "cells", Check>> = {
  "week-twice": ({ rows }) =>
    rows.flatMap(({ week }, row) => {
      const first = rows.findIndex((other) => other.week === week);
      const isAgain = isWeek(week) && first < row;
      return isAgain ? [{ rule: "week-twice", row, column: null, beside: first }] : [];
    }),
  cells: ({ rows, columns }) =>
    rows.flatMap(({ cells }, row) =>
      columns.flatMap((column) => {
        const rule = cellFault(cells[column.id] ?? null, column);
        return rule === null ? [] : [{ rule, row, column: column.id }];
      }),
    ),
  "not-monday": ({ rows, columns }) =>
    rows.flatMap((row, index) =>
      isOnMonday(row, columns) ? [] : [{ rule: "not-monday", row: index, column: null }],
    ),
  "over-whole": ({ rows, columns, parts }) =>
    rows.flatMap(({ cells }, row) =>
      parts.flatMap(({ part, whole }) => {
        const [value, beside] = [wholeOf(cells, columns, [part]), wholeOf(cells, columns, whole)];
        if (value === null || beside === null || value <= beside) return [];
        return [{ rule: "over-whole", row, column: part, beside }];
      }),
    ),
  "week-gap": ({ rows }) => {
    const weeks = rows.flatMap(({ week }) => (isWeek(week) ? week : []));
    const first = Math.min(...weeks);
    return rows.flatMap(({ week }, row) => {
      if (!isWeek(week) || week <= first) return [];
      const before = Math.max(...weeks.filter((other) => other < week));
      return week - before <= 7 ? [] : [{ rule: "week-gap", row, column: null, beside: before + 7 }];
    });
  },
};

/** A row without numbers needs no week. */
function isOnMonday({ week, cells }: TypedRow, columns: readonly TypedColumn[]): boolean {
  if (week === null)
    return columns.every((column) => countedNumber(cells[column.id] ?? null, column) === null);
  return isWeek(week) && isMonday(week);
}

/** Other numbers are no weeks, and nothing is said of what they are beside. */
const isWeek = (week: TypedCell): week is number => typeof week === "number" && isDay(week);

/** The sum of what is there; `null` when nothing is. */
function wholeOf(
  cells: TypedRow["cells"],
  columns: readonly TypedColumn[],
  ids: readonly string[],
): number | null {
  const numbers = columns
    .filter(({ id }) => ids.includes(id))
    .flatMap((column) => countedNumber(cells[column.id] ?? null, column) ?? []);
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}
