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
import { SPARE_T3_ROWS } from "../templates/team/t3Sheet";
import { teamWorkbook } from "../templates/team/teamWorkbook";
import { accessTables } from "./accessTables";
import { limitTables } from "./limitTables";
import { measureTables } from "./measureTables";
import { workData } from "./workData";

/**
 * A team's workbook, filled with what its record holds.
 *
 * @param today - fixed in the workbook instead of TODAY(), for tests
 */
export function makeTeamWorkbook(team: AnyTeam, language: Language, today?: Serial): ResolvedWorkbook {
  const spec = teamWorkbook({
    measures: team.measures.map((id) => measureOf(team, id)),
    rows: {
      weeks: team.weeks.length,
      t3: team.t3 && team.t3.rows.length + SPARE_T3_ROWS,
      capacity: team.capacity && team.capacity.rows.length,
    },
    axisEnds: Object.fromEntries(team.measures.map((id) => [id, axisEnds(measureChart(team, id))])),
    sheets: team.sheets ?? [],
  });
  return resolveWorkbook(spec, dataOf(team, language, today), language);
}

function dataOf(team: AnyTeam, language: Language, today: Serial | undefined): WorkbookData {
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
