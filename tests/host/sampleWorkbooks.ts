import { serialOf } from "../../src/domain/shared/calendar";
import type { Language } from "../../src/i18n/language";
import type { ResolvedWorkbook } from "../../src/render/resolved";
import { makeRoundWorkbook } from "../../src/tasks/makeRoundWorkbook";
import { makeTeamWorkbook } from "../../src/tasks/makeTeamWorkbook";
import { sampleBasis, sampleInvoice } from "../../src/tasks/sample/sampleInvoice";
import { sampleRound } from "../../src/tasks/sample/sampleRound";
import { sampleTeams } from "../../src/tasks/sample/sampleTeams";
import { splitPayable } from "../../src/tasks/splitPayable";

/** The sample team's workbook on a day of its last week. */
export function teamSample(language: Language): ResolvedWorkbook {
  const [team] = sampleTeams(language);
  if (!team) throw new Error("the sample has no team");
  return makeTeamWorkbook(team, language, serialOf("2026-11-24"));
}

/** The sample round's workbook with its invoice split. */
export function roundSample(language: Language): ResolvedWorkbook {
  const invoice = splitPayable(sampleInvoice(language), sampleBasis(language));
  return makeRoundWorkbook({ name: "2026 syksy", organiser: "Järjestäjä", invoice }, language);
}

/** The sample round's workbook with the organiser's sheets too. */
function planSample(language: Language): ResolvedWorkbook {
  return makeRoundWorkbook(sampleRound(language), language, serialOf("2026-11-24"));
}

export const samples = { team: teamSample, round: roundSample, plan: planSample } as const;
