import type { ResolvedWorkbook } from "../../render/resolved";
import { languageIn } from "../languageIn";
import { makeTeamWorkbook, type TableHeights } from "../makeTeamWorkbook";
import type { TeamWorkbook } from "../openWorkbook";
import { changeTeam } from "./changeTeam";
import type { MeasureChange } from "./MeasureChange";

/** A team's workbook as it is, and as it is with a change of what the team follows; in its own language. */
export function reshapeTeam(
  { found, read }: TeamWorkbook,
  heights: TableHeights,
  change: MeasureChange,
): { readonly from: ResolvedWorkbook; readonly to: ResolvedWorkbook } {
  const language = languageIn(found);
  return {
    from: makeTeamWorkbook(read.team, language, undefined, heights),
    to: makeTeamWorkbook(changeTeam(read.team, change), language, undefined, typedHeights(heights)),
  };
}

/** Tables that the add-in fills are as high as what is in them. */
const FILLED = /^(measureRows|ownRows|metaRows|run[A-Z]\w*)$/;

const typedHeights = (heights: TableHeights): TableHeights =>
  new Map([...heights].filter(([id]) => !FILLED.test(id)));
