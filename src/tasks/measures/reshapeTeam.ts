import type { MeasureId } from "../../domain/measurement/measures";
import type { TeamBook } from "../../domain/team/TeamBook";
import { measureOf } from "../../domain/measurement/measureOf";
import type { ResolvedWorkbook } from "../../render/resolved";
import { languageIn } from "../languageIn";
import { makeTeamWorkbook, type TableHeights } from "../makeTeamWorkbook";
import type { TeamWorkbook } from "../openWorkbook";
import { changeTeam } from "./changeTeam";
import { drawnChart } from "./drawnChart";
import type { MeasureChange } from "./MeasureChange";
import { withChosen, withoutLimits } from "./writeOver";

/** A workbook as it is, as it is wanted, and as it is after that was undone. */
type TeamReshaping = {
  readonly from: ResolvedWorkbook;
  readonly to: ResolvedWorkbook;
  readonly back: ResolvedWorkbook;
};

/** A team's workbook before and after a change of what the team follows; in its own language. */
export function reshapeTeam(
  workbook: TeamWorkbook,
  heights: TableHeights,
  change: MeasureChange,
): TeamReshaping {
  const language = languageIn(workbook.found);
  const team = asDrawn(workbook);
  const after = changeTeam(team, change);
  const chosen = (id: MeasureId) => measureOf(workbook.read.team, id).chart;
  const chosenAfter = (id: MeasureId) =>
    change.kind === "chart" && change.measure === id ? change.chart : chosen(id);
  const back = makeTeamWorkbook(team, language, undefined, heights);
  const to = makeTeamWorkbook(after, language, undefined, typedHeights(heights));
  const now = withChosen(back, team.measures, chosen);
  return {
    from: change.kind === "chart" ? withoutLimits(now, change.measure) : now,
    to: withChosen(to, after.measures, chosenAfter),
    back: now,
  };
}

/** A chart that was only chosen in the sheet waits until it is drawn. */
function asDrawn(workbook: TeamWorkbook): TeamBook {
  const { team } = workbook.read;
  const charts = team.measures.map((id) => [id, drawnChart(workbook, id)] as const);
  return { ...team, charts: Object.fromEntries(charts) };
}

/** Tables that the add-in fills are as high as what is in them. */
const FILLED = /^(measureRows|ownRows|metaRows|doubtRows|run[A-Z]\w*)$/;

const typedHeights = (heights: TableHeights): TableHeights =>
  new Map([...heights].filter(([id]) => !FILLED.test(id)));
