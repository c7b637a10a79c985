import { addMeasures } from "../domain/measurement/addMeasures";
import type { MeasureId } from "../domain/measurement/measures";
import { bareTeam } from "../domain/measurement/teamRecord";
import { emptyWork } from "../domain/team/emptyWork";
import { firstSheets, type TeamBook } from "../domain/team/TeamBook";
import { mondayOf, type Serial } from "../domain/shared/calendar";

/** The measures of a new team that chooses none, and the weeks of its year. */
export const FIRST_MEASURES: readonly MeasureId[] = ["t3_doctor", "demand", "capacity", "phone_same_day"];
export const FIRST_WEEKS = 60;

/** A team that has typed nothing yet: one empty row a week, `count` of them, from the week of `start` on. */
export function blankTeam(
  start: Serial,
  measures: readonly MeasureId[] = FIRST_MEASURES,
  names: { readonly name: string; readonly round: string } = { name: "", round: "" },
  count = FIRST_WEEKS,
): TeamBook {
  const first = mondayOf(start);
  const mondays = Array.from({ length: count }, (_, index) => first + 7 * index);
  const team: TeamBook = {
    ...bareTeam,
    ...names,
    weeks: mondays.map((week) => ({ week, values: {}, note: "" })),
    sheets: firstSheets,
    work: emptyWork,
  };
  return addMeasures(team, measures);
}
