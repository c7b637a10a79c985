import { hasValues } from "../../domain/measurement/hasValues";
import { measureChart } from "../../domain/measurement/measureChart";
import { measureOf } from "../../domain/measurement/measureOf";
import type { MeasureId } from "../../domain/measurement/measures";
import { isAssessmentScore } from "../../domain/measurement/assessment";
import { costOf, resultOf } from "../../domain/team/benefitFacts";
import { pdsaCounts, testNumber, type PdsaCounts } from "../../domain/team/pdsaStage";
import { processFacts } from "../../domain/team/processFacts";
import type { PdsaTest, TeamSheet, TeamTable } from "../../domain/team/TeamBook";
import { assessmentText } from "../../i18n/assessment/assessmentText";
import type { Language } from "../../i18n/language";
import { writeNumber } from "../../i18n/numbers";
import { sheetText } from "../../i18n/sheets/sheetText";
import type { ReportText } from "../../render/report/Report";
import { verdictWords } from "../../render/words/verdictWords";
import { writeValue } from "../../render/words/writeValue";
import { measureWords } from "../../templates/measureWords";
import type { Drawn } from "../../templates/team/work/reportItems";
import { workRows } from "../work/workRows";
import type { TeamWorkbook } from "../openWorkbook";
import { columnPlace, rowPlace, valuesPlace } from "./valuesPlace";

type Draw = (workbook: TeamWorkbook, language: Language) => readonly ReportText[];

/** The table that a drawn part is typed in; the others come from the measures' numbers. */
export const tableOf: Readonly<
  Partial<Record<Drawn, { readonly table: TeamTable; readonly column: string; readonly sheet: TeamSheet }>>
> = {
  tests: { table: "testRows", column: "change", sheet: "pdsa" },
  begun: { table: "testRows", column: "started", sheet: "pdsa" },
  adopted: { table: "testRows", column: "decision", sheet: "pdsa" },
  adoptedChanges: { table: "testRows", column: "decision", sheet: "pdsa" },
  lead: { table: "stepRows", column: "wait", sheet: "process" },
  assessment: { table: "assessmentRows", column: "own", sheet: "assessment" },
  cost: { table: "costRows", column: "quantity", sheet: "benefit" },
};

/** What is drawn from tables and numbers; nothing where they say nothing yet. */
export const drawnTexts: Readonly<Record<Drawn, Draw>> = {
  tests: (workbook, language) =>
    testsIn(workbook).map(({ number, typed, source }) => ({
      text: testText(number, typed, language),
      source,
    })),
  adoptedChanges: (workbook) =>
    testsIn(workbook)
      .filter(({ typed }) => typed.decision === "adopt")
      .map(({ typed, source }) => ({ text: `• ${typed.change}`, source })),
  results: resultTexts,
  allResults: resultTexts,
  verdict: ({ found, read: { team } }, language) => {
    const [first] = team.measures;
    if (first === undefined) return [];
    const chart = measureChart(team, first);
    if (!hasValues(chart)) return [];
    const { headline, why } = verdictWords(chart, language);
    return [{ text: `${headline}. ${why}`, source: valuesPlace(found, measureOf(team, first)) }];
  },
  begun: (workbook) => countText(workbook, "begun"),
  adopted: (workbook) => countText(workbook, "adopted"),
  cost: ({ found, read }, language) => {
    const euros = read.team.work.rows.costRows.reduce((sum, row) => sum + costOf(row), 0);
    if (euros === 0) return [];
    const text = `${writeNumber(euros, language, 0)}\u00a0€`;
    return [{ text, source: columnPlace(found, "costRows", "price") }];
  },
  lead: ({ found, read }, language) => {
    const { stepRows, targetRows } = read.team.work.rows;
    const [now, target] = [processFacts(stepRows).leadDays, processFacts(targetRows).leadDays];
    if (now === null && target === null) return [];
    const write = (days: number | null) => (days === null ? "–" : writeNumber(days, language, 1));
    return [{ text: `${write(now)} → ${write(target)}`, source: columnPlace(found, "stepRows", "wait") }];
  },
  assessment: assessmentTexts,
};

/** A measure a line; nothing while no measure has a number. */
function resultTexts(workbook: TeamWorkbook, language: Language): readonly ReportText[] {
  const { team } = workbook.read;
  const hasAny = team.measures.some((id) => hasValues(measureChart(team, id)));
  return hasAny ? team.measures.map((id) => resultText(workbook, id, language)) : [];
}

/** "T3, lääkärit: lähtötaso 28,5 päivää, nyt 16 päivää". */
function resultText({ found, read: { team } }: TeamWorkbook, id: MeasureId, language: Language): ReportText {
  const chart = measureChart(team, id);
  const measure = measureOf(team, id);
  const { from2, now2, none } = sheetText[language].workCalc;
  const { before, now } = resultOf(chart);
  const write = (word: string, value: number | null) =>
    value === null ? [] : [`${word} ${writeValue(value, chart, language)}`];
  const values = [...write(from2, before), ...write(now2, now)].join(", ");
  const text = `${measureWords(measure, language).name}: ${values === "" ? none : values}`;
  return { text, source: valuesPlace(found, measure) };
}

type PlacedTest = {
  readonly number: number;
  readonly typed: PdsaTest;
  readonly source: ReportText["source"];
};

/** The tests that have begun, in that order. */
export function testsIn(workbook: TeamWorkbook): readonly PlacedTest[] {
  const rows = workRows(workbook, "testRows");
  const tests = rows.map(({ typed }) => typed);
  const placed = rows.flatMap(({ at, typed }) => {
    const number = testNumber(typed, tests);
    return number === null
      ? []
      : [{ number, typed, source: rowPlace(workbook.found, "testRows", at, "change") }];
  });
  return placed.sort((one, other) => one.number - other.number);
}

/** "3. Takaisinsoitto samana päivänä → vakiinnuta. Ruuhka väheni". */
function testText(number: number, { change, decision, learned }: PdsaTest, language: Language): string {
  const decided = decision === null ? "" : ` → ${sheetText[language].choices.decision[decision]}`;
  return `${number}. ${change}${decided}${learned === "" ? "" : `. ${learned}`}`;
}

function countText(
  { found, read: { team } }: TeamWorkbook,
  count: keyof PdsaCounts & Drawn,
): readonly ReportText[] {
  const { column = "" } = tableOf[count] ?? {};
  const source = columnPlace(found, "testRows", column);
  // Nothing was tried and no sheet to try on are different things.
  return source === null ? [] : [{ text: String(pdsaCounts(team.work.rows.testRows, 0)[count]), source }];
}

/** The team's own latest score with the handbook's words. */
function assessmentTexts(workbook: TeamWorkbook, language: Language): readonly ReportText[] {
  const rows = [...workRows(workbook, "assessmentRows")].sort(
    (one, other) => (one.typed.workshop ?? 0) - (other.typed.workshop ?? 0),
  );
  const latest = rows.findLast(({ typed }) => typed.own !== null);
  const score = latest?.typed.own ?? null;
  if (latest === undefined || score === null || !isAssessmentScore(score)) return [];
  const text = `${score}: ${assessmentText[language][score]}`;
  return [{ text, source: rowPlace(workbook.found, "assessmentRows", latest.at, "own") }];
}
