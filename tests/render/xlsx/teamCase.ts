import type { TeamRecord } from "../../../src/domain/measurement/teamRecord";
import { emptyWork } from "../../../src/domain/team/emptyWork";
import { teamSheets, type AnyTeam, type TeamBook, type TeamSheet } from "../../../src/domain/team/TeamBook";
import { serialOf } from "../../../src/domain/shared/calendar";
import type { Language } from "../../../src/i18n/language";
import { accessText } from "../../../src/i18n/access/accessText";
import { sheetText } from "../../../src/i18n/sheets/sheetText";
import type { ResolvedWorkbook } from "../../../src/render/resolved";
import { makeTeamWorkbook } from "../../../src/tasks/makeTeamWorkbook";
import { formulaCells } from "../formulaCells";
import { paperCells } from "./expectedPapers";
import { expectedAccess } from "./expectedAccess";
import { expectedStates, expectedTeam, type Expected } from "./expectedTeam";
import { tableCells } from "./expectedWork";

export const TODAY = serialOf("2026-11-25");
const LAST_DUE = serialOf("2026-11-16");
export const locales = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" } as const;

/** A workbook and what every formula in it must show. */
export type Case = {
  readonly workbook: ResolvedWorkbook;
  readonly expected: ReadonlyMap<string, Expected>;
};

/** Settings that hold no measure show nothing, the others say that they are in use. */
function settingStates(team: TeamRecord, language: Language): readonly (readonly [string, string])[] {
  const used = { phaseRows: team.phases, excludeRows: team.excludes, goalRows: team.goals };
  return Object.entries(used).flatMap(([table, rows]) =>
    Array.from({ length: 12 }, (_, index) => {
      const state = index < rows.length ? sheetText[language].state.inUse : "";
      return [`${table}.state[${index}]`, state] as const;
    }),
  );
}

/** Names of sheets in the guide, in one column or two. */
function links({ t3, capacity }: TeamBook, language: Language): readonly (readonly [string, string])[] {
  const t = sheetText[language];
  const names: Readonly<Record<TeamSheet, string>> = {
    team: t.teamCard.name,
    fivep: t.fiveP.name,
    ideas: t.ideas.name,
    pdsa: t.pdsa.name,
    assessment: t.assessment.name,
    process: t.process.name,
    rootcause: t.rootCause.name,
    board: t.board.name,
    benefit: t.benefit.name,
    poster: t.poster.name,
    report: t.report.name,
  };
  const first: readonly TeamSheet[] = ["team", "fivep"];
  const ordered = [...teamSheets.filter((sheet) => !first.includes(sheet)), ...first];
  const all = [
    t.weeks.name,
    ...(t3 ? [accessText[language].t3.name] : []),
    ...(capacity ? [accessText[language].flow.name] : []),
    t.charts.name,
    ...ordered.map((sheet) => names[sheet]),
    t.measures.name,
    t.lists.name,
  ];
  const left = Math.ceil(all.length / 2);
  const steps = [t.weeks.name, t.charts.name, t.pdsa.name, t.assessment.name, t.poster.name];
  return [
    ...steps.map((name, index) => [`about!A${9 + index}`, name] as const),
    ...all.map(
      (name, index) => [index < left ? `about!A${17 + index}` : `about!C${17 + index - left}`, name] as const,
    ),
  ];
}

/** What a formula in a table of the team's work shows. */
function tableValues(book: TeamBook, workbook: ResolvedWorkbook, language: Language) {
  const cellOf = tableCells(book, language, TODAY);
  return formulaCells(workbook).flatMap(({ key }) => {
    const [, table = "", column = "", row] = /^(\w+)\.(\w+)\[(\d+)\]$/.exec(key) ?? [];
    const value = cellOf(table, Number(row), column);
    return value === undefined ? [] : [[key, value] as const];
  });
}

export function caseOf(team: AnyTeam, language: Language): Case {
  const book: TeamBook = { sheets: [], work: emptyWork, ...team };
  const workbook = makeTeamWorkbook(team, language, TODAY);
  return {
    workbook,
    expected: new Map<string, Expected>([
      ...tableValues(book, workbook, language),
      ...paperCells(book, language, TODAY, workbook),
      ...expectedTeam(team, language),
      ...expectedStates(team, LAST_DUE, language),
      ...expectedAccess(team, LAST_DUE, language),
      ...settingStates(team, language),
      ...links(book, language),
    ]),
  };
}
