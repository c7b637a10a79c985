import { measureIds, measureNamed } from "../domain/measurement/measures";
import { teamSheets } from "../domain/team/TeamBook";
import { emptyPlan } from "../domain/round/plan/emptyPlan";
import { sizeOf } from "../templates/round/plan/planSheets";
import { roundWorkbook } from "../templates/round/roundWorkbook";
import { teamWorkbook } from "../templates/team/teamWorkbook";

/** A team's workbook with every table that it can have. */
const everything = teamWorkbook({
  measures: [...measureIds, "own_1" as const].map(measureNamed),
  rows: { weeks: 1, t3: 1, capacity: 1 },
  axisEnds: {},
  sheets: teamSheets,
});

/** The organiser's sheets; how many rows they have says nothing of their tables. */
const everyPlan = sizeOf(emptyPlan, 0);

/**
 * Ids of our tables, without the hidden arithmetic of the charts: large, and nobody types in it. Tables of people's
 * own are never read.
 */
export const typedTables: ReadonlySet<string> = new Set(
  [everything, roundWorkbook(everyPlan)].flatMap(({ sheets }) =>
    sheets
      .filter(({ visibility }) => visibility !== "hidden")
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.block === "table" ? [block.id] : []))),
  ),
);
