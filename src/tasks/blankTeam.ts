import type { MeasureId } from "../domain/measurement/measures";
import { emptyWork } from "../domain/team/emptyWork";
import { firstSheets, type TeamBook } from "../domain/team/TeamBook";
import { mondayOf, type Serial } from "../domain/shared/calendar";

/** The measures of a new team that chooses none, and the weeks of its year. */
export const FIRST_MEASURES: readonly MeasureId[] = ["t3_doctor", "demand", "capacity"];
export const FIRST_WEEKS = 60;

/** A team that has typed nothing yet: one empty row a week from the week of `start` on. */
export function blankTeam(
  start: Serial,
  measures: readonly MeasureId[] = FIRST_MEASURES,
  names: { readonly name: string; readonly round: string } = { name: "", round: "" },
): TeamBook {
  const first = mondayOf(start);
  const weeks = Array.from({ length: FIRST_WEEKS }, (_, index) => ({
    week: first + 7 * index,
    values: {},
    note: "",
  }));
  const settings = { phases: [], excludes: [], goals: [] };
  return { ...names, measures, weeks, ...settings, sheets: firstSheets, work: emptyWork };
}
