import type { MeasureId } from "../domain/measurement/measures";
import type { Serial } from "../domain/shared/calendar";
import type { TeamBook } from "../domain/team/TeamBook";
import type { Language } from "../i18n/language";
import type { ResolvedWorkbook } from "../render/resolved";
import { blankTeam } from "./blankTeam";
import { blankPlan } from "./plan/blankPlan";
import { makeRoundWorkbook, type RoundRecord } from "./makeRoundWorkbook";
import { makeTeamWorkbook } from "./makeTeamWorkbook";
import type { SampleSize } from "./sample/sampleInvoice";
import { sampleRound } from "./sample/sampleRound";
import { sampleTeams } from "./sample/sampleTeams";

/** A team's workbook; `start` is a day of the first week. Names may come later, and without measures it has the first ones. */
export type NewTeam =
  | {
      readonly kind: "team";
      readonly name?: string;
      readonly round?: string;
      readonly start: Serial;
      readonly measures?: readonly MeasureId[] | undefined;
    }
  | {
      readonly kind: "teamSample";
      readonly start?: Serial | undefined;
      readonly measures?: readonly MeasureId[] | undefined;
    };

export type NewRound =
  | { readonly kind: "round"; readonly name?: string; readonly organiser?: string }
  | { readonly kind: "roundSample"; readonly size?: SampleSize };

/** What a person asks for when a workbook is made; a sample comes filled. */
export type NewWorkbook = NewTeam | NewRound;

/** The workbook as it will be written, live or into a file. */
export function newWorkbook(asked: NewWorkbook, language: Language): ResolvedWorkbook {
  return asked.kind === "team" || asked.kind === "teamSample"
    ? makeTeamWorkbook(newTeam(asked, language), language)
    : makeRoundWorkbook(newRound(asked, language), language);
}

/** What stands in a new team's workbook. */
export function newTeam(asked: NewTeam, language: Language): TeamBook {
  if (asked.kind === "team") {
    const { start, measures, name = "", round = "" } = asked;
    return blankTeam(start, measures, { name, round });
  }
  const [team] = sampleTeams(language, asked.start, asked.measures);
  if (!team) throw new Error("the sample has no team");
  return team;
}

/** What stands in a new round's workbook. */
export function newRound(asked: NewRound, language: Language): RoundRecord {
  if (asked.kind === "roundSample") return sampleRound(language, asked.size);
  return {
    name: asked.name ?? "",
    organiser: asked.organiser ?? "",
    invoice: null,
    plan: blankPlan(language),
  };
}
