import type { MeasureId } from "../domain/measurement/measures";
import type { Serial } from "../domain/shared/calendar";
import type { Language } from "../i18n/language";
import type { ResolvedWorkbook } from "../render/resolved";
import { blankTeam } from "./blankTeam";
import { makeRoundWorkbook } from "./makeRoundWorkbook";
import { makeTeamWorkbook } from "./makeTeamWorkbook";
import { sampleRound } from "./sample/sampleRound";
import { sampleTeams } from "./sample/sampleTeams";

/** What a person asks for when a workbook is made; a sample comes filled. */
export type NewWorkbook =
  | {
      readonly kind: "team";
      readonly name: string;
      readonly round: string;
      /** A day of the first week. */
      readonly start: Serial;
      readonly measures: readonly MeasureId[];
    }
  | { readonly kind: "round"; readonly name: string; readonly organiser: string }
  | { readonly kind: "teamSample" }
  | { readonly kind: "roundSample" };

/** The workbook as it will be written, live or into a file. */
export function newWorkbook(asked: NewWorkbook, language: Language): ResolvedWorkbook {
  switch (asked.kind) {
    case "team":
      return makeTeamWorkbook(blankTeam(asked.start, asked.measures, asked), language);
    case "round":
      return makeRoundWorkbook({ ...asked, invoice: null }, language);
    case "teamSample":
      return sampleTeam(language);
    case "roundSample":
      return makeRoundWorkbook(sampleRound(language), language);
  }
}

function sampleTeam(language: Language): ResolvedWorkbook {
  const [first] = sampleTeams(language);
  if (!first) throw new Error("the sample has no team");
  return makeTeamWorkbook(first, language);
}
