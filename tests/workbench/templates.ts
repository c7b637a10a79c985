import type { Language } from "../../src/i18n/language";
import type { ResolvedWorkbook } from "../../src/render/resolved";
import { blankTeam } from "../../src/tasks/blankTeam";
import { makeRoundWorkbook } from "../../src/tasks/makeRoundWorkbook";
import { makeTeamWorkbook } from "../../src/tasks/makeTeamWorkbook";
import { newRound } from "../../src/tasks/newWorkbook";
import { sampleRound } from "../../src/tasks/sample/sampleRound";
import { sampleTeams } from "../../src/tasks/sample/sampleTeams";

/** 23 November 2026. */
export const TODAY = 46_349;

/** The sample team and the sample round, and both without data. */
export function templates(language: Language): Readonly<Record<string, ResolvedWorkbook>> {
  const [team] = sampleTeams(language);
  if (!team) throw new Error("the sample has no team");
  return {
    team: makeTeamWorkbook(team, language, TODAY),
    round: makeRoundWorkbook(sampleRound(language), language, TODAY),
    blankTeam: makeTeamWorkbook(blankTeam(TODAY), language, TODAY),
    blankRound: makeRoundWorkbook(newRound({ kind: "round" }, language), language, TODAY),
  };
}
