import { serialOf } from "../../../src/domain/shared/calendar";
import type { MeasureId } from "../../../src/domain/measurement/measures";
import type { TeamBook } from "../../../src/domain/team/TeamBook";
import { readCells } from "../../../src/intake/workbook/readCells";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { makeTeamWorkbook } from "../../../src/tasks/makeTeamWorkbook";
import { openWorkbook, type TeamWorkbook } from "../../../src/tasks/openWorkbook";
import { SAMPLE_START, sampleTeams } from "../../../src/tasks/sample/sampleTeams";

export const TODAY = serialOf("2026-11-24");

/** A team's workbook as it is read from its file. */
export async function fileOf(team: TeamBook): Promise<TeamWorkbook> {
  const open = openWorkbook(await readCells(await writeWorkbook(makeTeamWorkbook(team, "fi", TODAY))));
  if (open.kind !== "team") throw new Error("not a team's workbook");
  return open;
}

/** The sample team, following these measures. */
export function teamWith(...measures: readonly MeasureId[]): TeamBook {
  const [team] = sampleTeams("fi", SAMPLE_START, measures.length > 0 ? measures : undefined);
  if (!team) throw new Error("the sample has no team");
  return team;
}
