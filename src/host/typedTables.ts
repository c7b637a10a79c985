import { teamSheets } from "../domain/team/TeamBook";
import { measureIds } from "../domain/measurement/measures";
import { roundWorkbook } from "../templates/round/roundWorkbook";
import { teamWorkbook } from "../templates/team/teamWorkbook";

/**
 * Ids of our tables, without the hidden arithmetic of the charts: large, and nobody types in it. Tables of people's
 * own are never read.
 */
export const typedTables: ReadonlySet<string> = new Set(
  [
    teamWorkbook({ measures: measureIds, weeks: 1, axisMax: {}, sheets: teamSheets }),
    roundWorkbook(),
  ].flatMap(({ sheets }) =>
    sheets
      .filter(({ visibility }) => visibility !== "hidden")
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.block === "table" ? [block.id] : []))),
  ),
);
