import { groupOf } from "../../domain/measurement/measureGroups";
import { columnsOf, type TeamMeasure } from "../../domain/measurement/measures";
import { weekValues } from "../../domain/measurement/weekValues";
import type { Serial } from "../../domain/shared/calendar";
import type { FoundRow } from "../../intake/workbook/findTables";
import type { TeamWorkbook } from "../openWorkbook";
import { rowOfWeek } from "./weeksOf";
import type { WeekEntry } from "./WeekEntry";

/** A measure that is typed in sheet Weeks: one number, or two. */
export function measureEntry(
  { read, found }: TeamWorkbook,
  measure: TeamMeasure,
  week: Serial,
  row: FoundRow,
): WeekEntry {
  const earlier = weekValues(read.team, measure).filter((each) => each.week < week);
  const last = earlier.findLast(({ value }) => value !== null);
  const weeks = read.team.weeks.filter((each) => each.week < week).sort((a, b) => a.week - b.week);
  const { min, max, ceiling = null, kind, own } = measure;
  return {
    group: groupOf(measure.id),
    asks: { kind: "measure", measure },
    limits: { min, max, ceiling, isShare: kind === "share", inPercent: own?.unit === "%" },
    inputs: columnsOf(measure).map((column) => ({
      key: `weekRows.${column}`,
      table: "weekRows",
      column,
      content: row[column]?.value ?? null,
      find: rowOfWeek(found, "weekRows", week),
      more: [],
      last: weeks.findLast(({ values }) => (values[column] ?? null) !== null)?.values[column] ?? null,
    })),
    last: last ? { value: last.value ?? 0, isLastWeek: last.week === week - 7 } : null,
  };
}
