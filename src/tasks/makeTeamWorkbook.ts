import { measureChart } from "../domain/measurement/measureChart";
import { measureOf } from "../domain/measurement/measureOf";
import type { MeasureId } from "../domain/measurement/measures";
import { emptyWork } from "../domain/team/emptyWork";
import type { AnyTeam } from "../domain/team/TeamBook";
import type { Serial } from "../domain/shared/calendar";
import type { Language } from "../i18n/language";
import { axisEnds } from "../render/axisEnds";
import type { ResolvedWorkbook } from "../render/resolved";
import { resolveWorkbook } from "../render/resolveWorkbook";
import type { Row, WorkbookData } from "../render/workbookData";
import { measureWords } from "../templates/measureWords";
import type { CalcSize } from "../templates/team/calcSheet";
import { FORECAST_WEEKS } from "../templates/team/flowCalc";
import { runTable } from "../templates/team/runNames";
import { SPARE_T3_ROWS } from "../templates/team/t3Sheet";
import { teamWorkbook } from "../templates/team/teamWorkbook";
import { accessTables } from "./accessTables";
import { limitTables } from "./limitTables";
import { measureTables } from "./measureTables";
import { workData } from "./workData";

/** Rows of the tables of a workbook that is there already, by table. */
export type TableHeights = ReadonlyMap<string, number>;

/**
 * A team's workbook, filled with what its record holds.
 *
 * @param today - fixed in the workbook instead of TODAY(), for tests
 * @param heights - of tables that are larger than what is in them
 */
export function makeTeamWorkbook(
  team: AnyTeam,
  language: Language,
  today?: Serial,
  heights: TableHeights = new Map(),
): ResolvedWorkbook {
  const spec = teamWorkbook({
    measures: team.measures.map((id) => measureOf(team, id)),
    rows: calcSize(team, heights),
    axisEnds: Object.fromEntries(team.measures.map((id) => [id, axisEnds(measureChart(team, id))])),
    sheets: team.sheets ?? [],
  });
  const data = dataOf(team, language, today);
  return resolveWorkbook(spec, { ...data, tables: filledUp(data.tables, heights) }, language);
}

/** The arithmetic is as long as it was made, whatever people have added to the sheets since. */
function calcSize({ measures, weeks, t3, capacity }: AnyTeam, heights: TableHeights): CalcSize {
  const run = measures.flatMap((id) => heights.get(runTable(id)) ?? [])[0];
  const flow = heights.get("flowChart");
  return {
    weeks: run ?? heights.get("weekRows") ?? weeks.length,
    t3: t3 && (heights.get("t3Rows") ?? t3.rows.length + SPARE_T3_ROWS),
    capacity: capacity && (flow === undefined ? capacity.rows.length : flow - FORECAST_WEEKS),
  };
}

/** As many rows as each table has: limits of weeks that came later have no place yet. */
function filledUp(tables: WorkbookData["tables"], heights: TableHeights): WorkbookData["tables"] {
  const filled = [...heights].map(([id, height]) => {
    const rows = tables[id] ?? [];
    const missing = Math.max(0, height - rows.length);
    return [id, [...rows.slice(0, height), ...Array.from({ length: missing }, (): Row => ({}))]] as const;
  });
  return { ...tables, ...Object.fromEntries(filled) };
}

/** What fills the sheets of a team's workbook. */
export function dataOf(team: AnyTeam, language: Language, today: Serial | undefined): WorkbookData {
  const nameOf = (id: MeasureId) => measureWords(measureOf(team, id), language).name;
  const access = accessTables(team, language);
  const work = workData(team.work ?? emptyWork, language, nameOf);
  return {
    fields: {
      ...work.fields,
      TeamName: team.name,
      RoundName: team.round,
      ...access.fields,
      ...(today === undefined ? {} : { TodayCell: today }),
    },
    tables: {
      ...work.tables,
      weekRows: team.weeks.map(({ week, values, note }): Row => ({ week, ...values, note: note || null })),
      ...measureTables(team, language),
      ...access.tables,
      ...limitTables(team),
      phaseRows: team.phases.map(({ measure, start, baseline, centre, trace }): Row => {
        return { measure: nameOf(measure), start, baseline, centre, ...trace };
      }),
      excludeRows: team.excludes.map(({ measure, week, trace }): Row => ({
        measure: nameOf(measure),
        week,
        ...trace,
      })),
      goalRows: team.goals.map(({ measure, from, goal, trace }): Row => {
        return { measure: nameOf(measure), from, goal, ...trace };
      }),
    },
  };
}
