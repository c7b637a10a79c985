import { noFlow, type FlowRecord } from "../domain/access/flowRecord";
import { T3_CEILING } from "../domain/access/t3Days";
import type { T3Record } from "../domain/access/t3Record";
import { isOwnId, measureNamed, type MeasureId } from "../domain/measurement/measures";
import { bareTeam, type TeamRecord } from "../domain/measurement/teamRecord";
import { emptyWork } from "../domain/team/emptyWork";
import { firstSheets, type TeamBook } from "../domain/team/TeamBook";
import { mondayOf, type Serial } from "../domain/shared/calendar";

/** The measures of a new team that chooses none, and the weeks of its year. */
export const FIRST_MEASURES: readonly MeasureId[] = ["t3_doctor", "demand", "capacity", "phone_same_day"];
export const FIRST_WEEKS = 60;

/** A team that has typed nothing yet: one empty row a week from the week of `start` on. */
export function blankTeam(
  start: Serial,
  measures: readonly MeasureId[] = FIRST_MEASURES,
  names: { readonly name: string; readonly round: string } = { name: "", round: "" },
): TeamBook {
  const first = mondayOf(start);
  const mondays = Array.from({ length: FIRST_WEEKS }, (_, index) => first + 7 * index);
  return {
    ...bareTeam,
    ...names,
    ...measuresWith(bareTeam, measures, mondays),
    weeks: mondays.map((week) => ({ week, values: {}, note: "" })),
    sheets: firstSheets,
    work: emptyWork,
  };
}

/** T3 is measured on Tuesdays. */
export const emptyT3: T3Record = { ceiling: T3_CEILING, sampleDay: 1, rows: [] };

const CLEAR_IN = 12;

/** A queue that nobody has counted yet, in these weeks. */
export const emptyFlow = (mondays: readonly Serial[]): FlowRecord => ({
  start: 0,
  plan: { target: 0, demand: null, capacity: null, weeks: CLEAR_IN },
  rows: mondays.map((week) => ({ week, ...noFlow })),
});

/** Chosen measures with the sheets that they come from; sheets that are there stay as they are. */
function measuresWith(
  { t3, capacity, own }: TeamRecord,
  measures: readonly MeasureId[],
  mondays: readonly Serial[],
): Pick<TeamRecord, "measures" | "t3" | "capacity" | "own"> {
  const needs = (sheet: "t3" | "capacity") => measures.some((id) => measureNamed(id).source.sheet === sheet);
  const made = measures.filter(isOwnId).filter((id) => !own.some((each) => each.id === id));
  return {
    measures,
    own: [...own, ...made.map((id) => ({ id, name: "", unit: "", direction: "none" as const }))],
    t3: t3 ?? (needs("t3") ? emptyT3 : null),
    capacity: capacity ?? (needs("capacity") ? emptyFlow(mondays) : null),
  };
}
