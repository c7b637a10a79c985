import type { Serial } from "../../domain/shared/calendar";
import type { Language } from "../../i18n/language";
import type { ResolvedWorkbook } from "../../render/resolved";
import { writeWorkbook } from "../../render/xlsx/writeWorkbook";
import { blankTeam } from "../../tasks/blankTeam";
import { makeRoundWorkbook } from "../../tasks/makeRoundWorkbook";
import { makeTeamWorkbook } from "../../tasks/makeTeamWorkbook";
import { sampleRound } from "../../tasks/sample/sampleRound";
import { sampleTeams } from "../../tasks/sample/sampleTeams";

type Maker = (language: Language, today: Serial) => ResolvedWorkbook | null;

/** What the start page of the workbench can ask for. */
const makers: Readonly<Record<string, Maker>> = {
  team: (language, today) => makeTeamWorkbook(blankTeam(today), language),
  round: (language) => makeRoundWorkbook({ name: "", organiser: "", invoice: null }, language),
  sampleTeam: (language) => {
    const [team] = sampleTeams(language);
    return team ? makeTeamWorkbook(team, language) : null;
  },
  sampleRound: (language) => makeRoundWorkbook(sampleRound(language), language),
};

/** The bytes of a new workbook or of a sample; `null` for another name. */
export async function freshWorkbook(
  which: string,
  language: Language,
  today: Serial,
): Promise<Uint8Array | null> {
  const workbook = Object.hasOwn(makers, which) ? makers[which]?.(language, today) : null;
  return workbook ? writeWorkbook(workbook) : null;
}
