import { isDay } from "../../shared/calendar";
import type { RuleOf } from "./columnRules";
import { countedBelow, type TypedColumn } from "./typedColumns";

/** What stands in a cell: a number, a date, by its serial number where that says enough, or any other text. */
export type TypedCell = number | Date | string | null;

/** What is wrong with a cell of a number column, by the bounds of the column alone; `null` when nothing is. */
export function cellFault(cell: TypedCell, column: TypedColumn): RuleOf<"cell"> | null {
  if (cell === null) return null;
  return cellRules.find((rule) => breaks[rule](cell, column)) ?? null;
}

/** A number that can be counted with: a decimal that became a date is none, a number out of bounds is one. */
export const countedNumber = (cell: TypedCell, column: Pick<TypedColumn, "max">): number | null =>
  typeof cell === "number" && cell < countedBelow(column) ? cell : null;

type Breaks = (cell: number | Date | string, column: TypedColumn) => boolean;

const breaks: Readonly<Record<RuleOf<"cell">, Breaks>> = {
  "text-for-number": (cell) => typeof cell === "string",
  "became-date": (cell, column) =>
    cell instanceof Date || (isDay(Number(cell)) && Number(cell) >= countedBelow(column)),
  "below-zero": (cell, { min }) => min >= 0 && Number(cell) < 0,
  "outside-range": (cell, { min, max }) => Number(cell) < min || Number(cell) > max,
};

/** The worst first, as in columnRules. */
const cellRules = Object.keys(breaks) as readonly RuleOf<"cell">[];
