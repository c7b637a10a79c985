import { columnsOf, measures } from "../domain/measurement/measures";
import { measureChart } from "../domain/measurement/measureChart";
import type { TeamRecord } from "../domain/measurement/teamRecord";
import { emptyWork } from "../domain/team/emptyWork";
import type { AnyTeam } from "../domain/team/TeamBook";
import type { Serial } from "../domain/shared/calendar";
import type { Language } from "../i18n/language";
import { axisTop } from "../render/axisTop";
import type { ResolvedWorkbook } from "../render/resolved";
import { resolveWorkbook } from "../render/resolveWorkbook";
import type { Row, WorkbookData } from "../render/workbookData";
import { measureRow } from "../templates/team/measuresSheet";
import { sayOf } from "../templates/say";
import { teamWorkbook } from "../templates/team/teamWorkbook";
import { workData } from "./workData";

/**
 * A team's workbook, filled with what its record holds.
 *
 * @param today - fixed in the workbook instead of TODAY(), for tests
 */
export function makeTeamWorkbook(team: AnyTeam, language: Language, today?: Serial): ResolvedWorkbook {
  const tops = team.measures.map((id) => [id, axisTop(measureChart(team, id))] as const);
  const axisMax = Object.fromEntries(tops.filter(([, top]) => top !== null));
  const spec = teamWorkbook({
    measures: team.measures,
    weeks: team.weeks.length,
    axisMax,
    sheets: team.sheets ?? [],
  });
  return resolveWorkbook(spec, dataOf(team, language, today), language);
}

function dataOf(team: AnyTeam, language: Language, today: Serial | undefined): WorkbookData {
  const nameOf = (id: TeamRecord["measures"][number]) => sayOf(id, ({ name }) => name)[language];
  const work = workData(team.work ?? emptyWork, language);
  return {
    fields: {
      ...work.fields,
      TeamName: team.name,
      RoundName: team.round,
      ...(today === undefined ? {} : { TodayCell: today }),
    },
    tables: {
      ...work.tables,
      weekRows: team.weeks.map(({ week, values, note }): Row => ({ week, ...values, note: note || null })),
      measureRows: team.measures.map((id) => chosenRow(id, language)),
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

function chosenRow(id: TeamRecord["measures"][number], language: Language): Row {
  const { measure, unit, direction, headers } = measureRow(id);
  const [first, second] = columnsOf(measures[id]).map((_, index) => headers[index]?.[language]);
  return {
    id,
    measure: measure[language],
    unit: unit[language],
    direction: direction[language],
    first: first ?? null,
    second: second ?? null,
  };
}
