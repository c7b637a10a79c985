import { serialOf } from "../../src/domain/shared/calendar";
import { languages, type Language } from "../../src/i18n/language";
import type { ResolvedWorkbook } from "../../src/render/resolved";
import { blankTeam } from "../../src/tasks/blankTeam";
import { makeRoundWorkbook } from "../../src/tasks/makeRoundWorkbook";
import { makeTeamWorkbook } from "../../src/tasks/makeTeamWorkbook";
import { sampleBasis, sampleInvoice } from "../../src/tasks/sample/sampleInvoice";
import { sampleRound } from "../../src/tasks/sample/sampleRound";
import { newRound } from "../../src/tasks/newWorkbook";
import { sampleTeams } from "../../src/tasks/sample/sampleTeams";
import { splitPayable } from "../../src/tasks/splitPayable";

const TODAY = serialOf("2026-11-25");

const kinds = {
  team: (language: Language) => {
    const [first] = sampleTeams(language);
    if (!first) throw new Error("the sample has no team");
    return makeTeamWorkbook(first, language, TODAY);
  },
  /** Own measures, and limits of every kind. */
  "team-limits": (language: Language) => {
    const measures = [
      "own_1",
      "emergency_use",
      "dna",
      "phone_same_day",
      "coc",
      "staff_pulse",
      "nps",
    ] as const;
    const [first] = sampleTeams(language, undefined, measures);
    if (!first) throw new Error("the sample has no team");
    const charts = { own_1: "xmr", coc: "xmr" } as const;
    return makeTeamWorkbook({ ...first, charts, sheets: [] }, language, TODAY);
  },
  "team-blank": (language: Language) => makeTeamWorkbook(blankTeam(serialOf("2026-01-05")), language, TODAY),
  round: (language: Language) => {
    const invoice = splitPayable(sampleInvoice(language), sampleBasis(language));
    return makeRoundWorkbook({ name: "Hyvä vastaanotto 2026", organiser: "THL", invoice }, language);
  },
  "round-blank": (language: Language) =>
    makeRoundWorkbook({ name: "", organiser: "", invoice: null }, language),
  /** With the organiser's sheets. */
  plan: (language: Language) => makeRoundWorkbook(sampleRound(language), language, TODAY),
  "plan-blank": (language: Language) =>
    makeRoundWorkbook(newRound({ kind: "round" }, language), language, TODAY),
} as const;

/** Every workbook that the product makes, blank and filled in, in every language: "team-blank.fi". */
const workbooks: ReadonlyMap<string, ResolvedWorkbook> = new Map(
  languages.flatMap((language) =>
    Object.entries(kinds).map(([kind, make]) => [`${kind}.${language}`, make(language)] as const),
  ),
);

export const workbookNames = [...workbooks.keys()];

export function workbookNamed(name: string): ResolvedWorkbook {
  const workbook = workbooks.get(name);
  if (!workbook) throw new Error(`no workbook ${name}`);
  return workbook;
}
