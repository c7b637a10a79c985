import type { Shift } from "../../render/reshape/shifts";
import { columnLetters } from "../../templates/address";
import { step, type Step } from "../build/Step";

/** Rows and columns come or go, one shift after another. */
export const shiftSteps = (name: string, shifts: readonly Shift[]): readonly Step[] =>
  shifts.map((shift) => (shift.table ? columnStep(shift, shift.table) : wholeStep(name, shift)));

const wholeStep = (name: string, { axis, at, count }: Shift): Step =>
  step(({ sheet }) => {
    const last = at + Math.abs(count) - 1;
    const place = axis === "row" ? `${at + 1}:${last + 1}` : `${columnLetters(at)}:${columnLetters(last)}`;
    const range = sheet(name).getRange(place);
    if (count > 0) range.insert(axis === "row" ? "Down" : "Right");
    else range.delete(axis === "row" ? "Up" : "Left");
  });

function columnStep({ at, count }: Shift, { id, left, atEnd }: NonNullable<Shift["table"]>): Step {
  return step(({ workbook }) => {
    const { columns } = workbook.tables.getItem(id);
    if (count < 0) columns.getItemAt(at - left).delete();
    else if (atEnd) columns.add();
    else columns.add(at - left);
  });
}
