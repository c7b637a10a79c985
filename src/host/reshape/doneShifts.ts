import type { ResolvedSheet, ResolvedWorkbook } from "../../render/resolved";
import { namedPlace } from "../../render/reshape/shiftsBetween";
import { boxAfter, type Shift } from "../../render/reshape/shifts";
import { boxAddress, type Box } from "../../templates/address";
import type { Shape } from "./lookAtShape";

/**
 * How many of a sheet's shifts were done when Excel refused: tables and named cells tell, because every shift moves
 * one of them.
 */
export function doneShifts(
  from: ResolvedWorkbook,
  sheet: ResolvedSheet,
  shifts: readonly Shift[],
  shape: Shape,
): readonly Shift[] {
  const marks = [...tableMarks(sheet, shape), ...nameMarks(from, sheet.name, shape)];
  const fits = (done: readonly Shift[]) =>
    marks.every(({ before, now }) => sameBox(boxAfter(before, done), now));
  const counts = Array.from({ length: shifts.length + 1 }, (_, count) => shifts.slice(0, count));
  return counts.find(fits) ?? shifts;
}

type Mark = { readonly before: Box; readonly now: Box };

const tableMarks = ({ tables }: ResolvedSheet, shape: Shape): readonly Mark[] =>
  tables.flatMap(({ id, box }) => {
    const now = shape.tables.get(id);
    return now ? [{ before: box, now }] : [];
  });

const nameMarks = ({ names }: ResolvedWorkbook, sheet: string, shape: Shape): readonly Mark[] =>
  names.flatMap(({ name, refersTo }) => {
    const [before, now] = [namedPlace(refersTo, sheet), namedPlace(shape.names.get(name) ?? "", sheet)];
    return before && now ? [{ before: cell(before), now: cell(now) }] : [];
  });

const cell = ({ row, column }: { readonly row: number; readonly column: number }): Box => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

const sameBox = (a: Box | null, b: Box): boolean => a !== null && boxAddress(a) === boxAddress(b);
