import { measureChart } from "../domain/measurement/measureChart";
import type { TeamMeasure } from "../domain/measurement/measures";
import { measureOf } from "../domain/measurement/measureOf";
import type { TeamRecord } from "../domain/measurement/teamRecord";
import { weekSettings } from "../domain/measurement/weekSettings";
import { weekValues } from "../domain/measurement/weekValues";
import type { Row } from "../render/workbookData";
import { hasPair, settingNumber } from "../templates/team/limitColumns";
import { runTable } from "../templates/team/runNames";

/**
 * The limits of the team's control charts by the table that they are written in, a row a week, with the numbers and
 * settings that they were worked out from: the sheet tells when those have changed since.
 */
export function limitTables(team: TeamRecord): Readonly<Record<string, readonly Row[]>> {
  const chosen = team.measures.map((id) => measureOf(team, id));
  return Object.fromEntries(
    chosen.flatMap((measure) =>
      measure.chart === "run" ? [] : [[runTable(measure.id), limitRows(team, measure)]],
    ),
  );
}

function limitRows(team: TeamRecord, measure: TeamMeasure): readonly Row[] {
  const { limits, weeks } = measureChart(team, measure.id);
  const settings = weekSettings(team, measure.id, weeks);
  const rows = weekValues(team, measure).map(({ value, count, of }, index): Row => {
    const { lower = null, upper = null } = limits?.points[index] ?? {};
    const then = hasPair(measure) ? { numThen: count, denThen: of } : { valThen: value };
    return { lower, upper, ...then, settingThen: settingNumber(settings[index]) };
  });
  return team.drawn === null ? rows : rows.slice(-team.drawn);
}
