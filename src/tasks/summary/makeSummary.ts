import { conflicts } from "../../domain/round/conflicts";
import { openThings, type OpenThing } from "../../domain/round/plan/openThings";
import { datesFaults, planWorkshops } from "../../domain/round/plan/planWorkshops";
import type { RoundPlan } from "../../domain/round/plan/RoundPlan";
import { takesPart } from "../../domain/round/plan/takesPart";
import { isoOf, type Serial } from "../../domain/shared/calendar";
import { writeDay } from "../../i18n/days";
import type { Language } from "../../i18n/language";
import { writeProblem } from "../../i18n/problems/problemText";
import { sheetText } from "../../i18n/sheets/sheetText";
import { summaryText } from "../../i18n/summary/summaryText";
import type { ReportText } from "../../render/report/Report";
import type { RoundSummary } from "../../render/report/RoundSummary";
import { problemWords } from "../../render/words/scheduleWords";
import type { RoundWorkbook } from "../openWorkbook";
import { faultDetails, planOf, planPlace, workshopPlace } from "../round/wholeRound";
import { summaryFacts } from "./summaryFacts";
import { summaryTeams, type Told } from "./summaryTeams";
import { summaryTimeline } from "./summaryTimeline";

const NEXT = 3;

/**
 * A round on paper for its organiser: what comes next, the days, and every finding with whom it is about, which rule,
 * where the rule is from and what to do. Nothing is invented: what is not typed yet has dots.
 *
 * @throws DomainError as planOf
 */
export function makeSummary(workbook: RoundWorkbook, language: Language, today: Serial): RoundSummary {
  const plan = planOf(workbook);
  const { found, read } = workbook;
  const dates = datesTold(workbook, plan, language);
  const teams = summaryTeams(plan, found, language);
  const cells = cellsTold(workbook, language);
  const all = [...dates, ...teams.flatMap(({ texts }) => texts), ...cells];
  return {
    language,
    title: summaryText[language].title,
    round: read.name,
    organiser: read.organiser,
    today: writeDay(isoOf(today), language),
    facts: summaryFacts(plan, today, language),
    next: openThings(plan)
      .slice(0, NEXT)
      .map((thing) => nextText(thing, workbook, today, language)),
    conflicts: dates.map(marked),
    timeline: summaryTimeline(plan, today, language),
    hasTeams: plan.rows.teamRows.some(takesPart),
    teams: teams
      .filter(({ texts }) => texts.length > 0)
      .map(({ name, texts }) => ({ name, texts: texts.map(marked) })),
    fine: teams.flatMap(({ name, texts }) => (texts.length === 0 ? [name] : [])),
    cells: cells.map(marked),
    count: { findings: all.length, errors: all.filter(({ severity }) => severity === "error").length },
  };
}

/** The signs of the sheets, so that no colour has to say it. */
const marked = ({ text, source, severity }: Told): ReportText => ({
  text: `${severity === "error" ? "✕" : "!"} ${text}`,
  source,
});

/** "2.3.2026 Ennakkotehtävä on lähetetty (vastaa Anna)" */
function nextText(
  { item, due, owner, row }: OpenThing,
  { found }: RoundWorkbook,
  today: Serial,
  language: Language,
): ReportText {
  const { due: write, late } = summaryText[language];
  const what = sheetText[language].plan.checklist.items[item.id];
  const text = write(writeDay(isoOf(due), language), what, owner);
  return {
    text: due < today ? `${text} – ${late}` : text,
    source: planPlace(found, { table: "checkRows", row, column: "item" }),
  };
}

/** Everything odd about the dates: what nothing can be counted on from is an error, the rest may be meant. */
function datesTold(workbook: RoundWorkbook, plan: RoundPlan, language: Language): readonly Told[] {
  const { workshopRows } = plan.rows;
  const workshops = planWorkshops(workshopRows);
  const place = (workshop: number) => workshopPlace(workbook.found, workshop);
  if (workshopRows.every(({ first }) => first === null)) {
    const text = summaryText[language].noDates(sheetText[language].plan.card.name);
    return [{ text, source: place(1), severity: "warning" }];
  }
  return [
    ...datesFaults(workshopRows)
      // That is a conflict, too, as far as the workshops have their days.
      .filter(({ code, workshop }) => code !== "overlap" || workshop > workshops.length)
      .map((fault): Told => {
        const details = faultDetails(fault, workbook, plan);
        const text = writeProblem({ code: fault.code, message: fault.code, details }, language);
        return { text, source: place(fault.workshop), severity: "error" };
      }),
    ...conflicts(workshops).map((conflict): Told => {
      const text = problemWords(conflict, workshops, language);
      const severity = conflict.code === "ORDER" ? "error" : "warning";
      return { text, source: place(conflict.workshop), severity };
    }),
  ];
}

const cellsTold = ({ read: { planFindings } }: RoundWorkbook, language: Language): readonly Told[] =>
  planFindings.map(({ code, severity, sheet, cell, details }) => ({
    text: writeProblem({ code, message: code, details }, language),
    source: { sheet, cell },
    severity,
  }));
