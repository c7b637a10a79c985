import { flowInputs } from "../access/flowColumns";
import { columnsOf, type MeasureId } from "./measures";
import { measureOf } from "./measureOf";
import type { AnyTeam } from "../team/TeamBook";
import { teamTables } from "../team/teamForms";
import type { TeamRecord } from "./teamRecord";

/**
 * Whether a team has typed anything about a measure: numbers of it, what was agreed on about its chart, or a test of
 * change that names it. A measure that is worked out from the sheet of capacity has no numbers of its own.
 */
export function isTyped(team: AnyTeam, id: MeasureId): boolean {
  const measure = measureOf(team, id);
  const { source } = measure;
  const isOwn = (setting: { readonly measure: MeasureId }) => setting.measure === id;
  const settings =
    [team.phases, team.excludes, team.goals].some((list) => list.some(isOwn)) || isNamed(team, id);
  if (source.sheet === "t3")
    return settings || (team.t3?.rows ?? []).some(({ group }) => group === source.group);
  if (source.sheet === "capacity") return settings;
  const columns = columnsOf(measure);
  return (
    settings || team.weeks.some(({ values }) => columns.some((column) => (values[column] ?? null) !== null))
  );
}

/** Whether a row of what the team thinks, plans and tries is about the measure. */
const isNamed = ({ work }: AnyTeam, id: MeasureId): boolean =>
  work !== undefined &&
  measureColumns.some(([table, column]) =>
    work.rows[table].some((row: Readonly<Record<string, unknown>>) => row[column] === id),
  );

const measureColumns = (Object.keys(teamTables) as (keyof typeof teamTables)[]).flatMap((table) =>
  Object.entries(teamTables[table]).flatMap(([column, as]) =>
    as === "measure" ? [[table, column] as const] : [],
  ),
);

/**
 * The team without a measure of which nothing is typed. A sheet of T3 or capacity goes with the last measure that
 * needs it, unless something is typed there.
 */
export function removeMeasure<Team extends TeamRecord>(team: Team, id: MeasureId): Team {
  const measures = team.measures.filter((each) => each !== id);
  const needs = (sheet: "t3" | "capacity") =>
    measures.some((each) => measureOf(team, each).source.sheet === sheet);
  return {
    ...team,
    measures,
    charts: Object.fromEntries(Object.entries(team.charts).filter(([each]) => each !== id)),
    own: team.own.filter((each) => each.id !== id),
    t3: team.t3?.rows.length === 0 && !needs("t3") ? null : team.t3,
    capacity: isEmptyFlow(team) && !needs("capacity") ? null : team.capacity,
  };
}

const isEmptyFlow = ({ capacity }: TeamRecord): boolean =>
  capacity !== null && capacity.rows.every((row) => flowInputs.every((column) => row[column] === null));
