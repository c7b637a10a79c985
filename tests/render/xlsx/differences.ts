import type { Calculated, Shown } from "../../libreOffice";
import { serialOf } from "../../../src/domain/shared/calendar";
import type { FormulaCell } from "../formulaCells";
import type { Expected } from "./expectedTeam";

/** Digits beyond which two programs may add numbers in another order. */
const CLOSE = 1e-12;

/** A line for every cell that shows something else than it must. */
export function differences(
  cells: readonly FormulaCell[],
  shown: Calculated,
  expected: ReadonlyMap<string, Expected>,
): readonly string[] {
  return cells.flatMap(({ key, sheet, row, column }) => {
    const wanted = expected.get(key);
    const value = plain(shown(sheet, row, column));
    return wanted === undefined || isSame(value, wanted) ? [] : [`${key}: ${value} instead of ${wanted}`];
  });
}

/** Dates as serial numbers, an empty text as an empty cell. */
export function plain(value: Shown): Expected {
  if (value instanceof Date) return serialOf(value.toISOString().slice(0, 10));
  if (typeof value === "boolean") return Number(value);
  return value ?? "";
}

function isSame(value: Expected, wanted: Expected): boolean {
  if (typeof value !== "number" || typeof wanted !== "number") return value === wanted;
  return Math.abs(value - wanted) <= CLOSE * Math.max(1, Math.abs(wanted));
}
