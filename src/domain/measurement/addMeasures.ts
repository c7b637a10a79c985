import { emptyFlow } from "../access/flowRecord";
import { emptyT3 } from "../access/t3Record";
import { columnsOf, isOwnId, measureNamed, type MeasureId } from "./measures";
import type { TeamRecord } from "./teamRecord";

/**
 * The team with more measures to follow, behind those that it has. The sheets that they come from are added with
 * them, unless a measure of such a sheet is already typed in sheet Weeks: nothing that is typed is hidden or moved.
 */
export function addMeasures<Team extends TeamRecord>(team: Team, more: readonly MeasureId[]): Team {
  const measures = [...new Set([...team.measures, ...more])];
  const mondays = team.weeks.map(({ week }) => week);
  const own = measures.filter(isOwnId).filter((id) => !team.own.some((each) => each.id === id));
  return {
    ...team,
    measures,
    own: [
      ...team.own,
      ...own.map((id) => ({ id, name: "", unit: "", direction: "none" as const, kind: "value" as const })),
    ],
    t3: team.t3 ?? (needs(team, measures, "t3") ? emptyT3 : null),
    capacity: team.capacity ?? (needs(team, measures, "capacity") ? emptyFlow(mondays) : null),
  };
}

/** Some measure comes from the sheet, and none of them is typed in sheet Weeks yet. */
function needs({ weeks }: TeamRecord, measures: readonly MeasureId[], sheet: "t3" | "capacity"): boolean {
  const own = measures.filter((id) => measureNamed(id).source.sheet === sheet);
  const columns = own.map(measureNamed).flatMap(columnsOf);
  const typed = weeks.some(({ values }) => columns.some((column) => (values[column] ?? null) !== null));
  return own.length > 0 && !typed;
}
