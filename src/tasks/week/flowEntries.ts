import type { FlowColumn, FlowInput } from "../../domain/access/flowColumns";
import type { FlowRow } from "../../domain/access/flowRecord";
import { flowTypedColumns } from "../../domain/measurement/checks/typedColumns";
import type { TeamMeasure } from "../../domain/measurement/measures";
import type { Serial } from "../../domain/shared/calendar";
import type { TeamWorkbook } from "../openWorkbook";
import { foundWeek, rowOfWeek } from "./weeksOf";
import type { WeekEntry } from "./WeekEntry";

/** What a worked-out column is typed as. */
const typedAs = (column: FlowColumn): readonly FlowInput[] => {
  if (column === "demand") return ["external", "internal"];
  return column === "backlog" ? ["external", "internal", "activity"] : [column];
};

/** The columns of demand and capacity that the team's measures need or that it has filled before. */
export function flowEntries(
  { read, found }: TeamWorkbook,
  followed: readonly TeamMeasure[],
  week: Serial,
): readonly WeekEntry[] {
  const row = foundWeek(found, "flowRows", week);
  if (!row || !read.team.capacity) return [];
  const earlier = read.team.capacity.rows.filter((each) => each.week < week).sort((a, b) => a.week - b.week);
  const needed = new Set(
    followed.flatMap(({ source }) =>
      source.sheet === "capacity" ? source.columns.flatMap((column) => (column ? typedAs(column) : [])) : [],
    ),
  );
  const asked = flowTypedColumns.filter(({ id }) => needed.has(id) || lastOf(earlier, id) !== undefined);
  return asked.map(({ id: column, min, max }): WeekEntry => {
    const last = lastOf(earlier, column);
    return {
      group: "flow",
      asks: { kind: "flow", column },
      limits: { min, max, ceiling: null, isShare: false, inPercent: false },
      inputs: [
        {
          key: `flowRows.${column}`,
          table: "flowRows",
          column,
          content: row[column]?.value ?? null,
          find: rowOfWeek(found, "flowRows", week),
          more: [],
          last: last?.[column] ?? null,
        },
      ],
      last: last ? { value: last[column] ?? 0, isLastWeek: last.week === week - 7 } : null,
    };
  });
}

const lastOf = (rows: readonly FlowRow[], column: FlowInput) => rows.findLast((row) => row[column] !== null);
