import { assessmentScores } from "../../domain/measurement/assessment";
import { holidaysOf } from "../../domain/round/holidays";
import { checkItems, steps } from "../../domain/round/plan/checkItems";
import { DAYS_A_WORKSHOP, OFFERS } from "../../domain/round/plan/emptyPlan";
import {
  barriers,
  contents,
  definitions,
  matrixAspects,
  phases,
  venueNeeds,
} from "../../domain/round/plan/handbookLists";
import { WORKSHOPS, type RoundPlan } from "../../domain/round/plan/RoundPlan";
import { timeline, type TimelineSlot } from "../../domain/round/plan/timeline";
import { partsOf } from "../../domain/shared/calendar";
import { assessmentText } from "../../i18n/assessment/assessmentText";
import { holidayText } from "../../i18n/holidays/holidayText";
import type { Language } from "../../i18n/language";
import { scheduleText } from "../../i18n/schedule/scheduleText";
import { sheetText } from "../../i18n/sheets/sheetText";
import type { Row, WorkbookData } from "../../render/workbookData";
import { planChoiceTexts } from "../../templates/round/plan/planChoiceTexts";

/** Years whose holidays are in every workbook; more when a workshop lies outside. */
const [FIRST_YEAR, LAST_YEAR] = [2025, 2035];

/** What comes with every workbook: what the handbook lists, in its order, and the lines of the timeline. */
export function givenRows(plan: RoundPlan, language: Language): WorkbookData["tables"] {
  const { plan: text } = sheetText[language];
  return {
    workshopRows: count(WORKSHOPS).map((workshop) => ({ workshop })),
    eventRows: timeline.map((slot, index) => eventRow(slot, index + 1, language)),
    gateRows: definitions.map((id, index) => ({ no: index + 1, definition: text.card.definitions[id] })),
    aimRows: count(AIMS).map((no) => ({ no })),
    stepRows: steps.map((step) => ({ step, stepName: text.checklist.steps[step] })),
    checkRows: checkItems.map(({ id, step, event, daysBefore }, index) => {
      return { step, item: text.checklist.items[id], event, before: daysBefore, no: index + 1 };
    }),
    teamRows: plan.rows.teamRows.map((_, index) => ({ no: index + 1 })),
    supportRows: plan.rows.supportRows.map((_, index) => ({ no: index + 1 })),
    dayRows: count(WORKSHOPS).flatMap((workshop) => count(DAYS_A_WORKSHOP).map((day) => ({ workshop, day }))),
    listRows: count(WORKSHOPS).map((workshop) => ({ workshop })),
    answerSums: count(WORKSHOPS).map((workshop) => ({ workshop })),
    endSums: planChoiceTexts("respondent").map((word) => ({ respondent: word[language] })),
    dietCounts: count(DIET_COUNTS).map((no) => ({ no })),
    scoreCounts: assessmentScores.map((score) => ({ score, label: assessmentText[language][score] })),
    riskRows: barriers.map((id) => ({ barrier: text.report.barriers[id] })),
    offerRows: OFFERS.map((offer) => ({ offer })),
    needRows: venueNeeds.map((id, index) => ({ no: index + 1, need: text.venue.needs[id] })),
    matrixRows: matrixAspects.map((id) => ({ aspect: text.contents.aspects[id] })),
    ...handbookTables(language),
    holidayRows: holidayRows(plan, language),
  };
}

const count = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index + 1);

/** As many as the tables have rows. */
const [AIMS, DIET_COUNTS] = [6, 12];

function handbookTables(language: Language): WorkbookData["tables"] {
  const { contents: text } = sheetText[language].plan;
  return {
    contentPhases: phases.map((id) => {
      const [phase = "", content = ""] = text.phases[id];
      return { phase, content };
    }),
    contentTopics: contents.map((id): Row => {
      const [topic = "", both = "", hv = "", rrf = ""] = text.contents[id];
      return { topic, both: both || null, hv: hv || null, rrf: rrf || null };
    }),
  };
}

function eventRow({ kind, workshop }: TimelineSlot, no: number, language: Language): Row {
  const { card } = sheetText[language].plan;
  const what =
    kind === "cancellation" ? card.cancellation(workshop) : scheduleText[language].kinds[kind](workshop);
  return { no, workshop, kind: card.kinds[kind], what, basis: card.basis[kind] };
}

function holidayRows({ rows }: RoundPlan, language: Language): readonly Row[] {
  const years = rows.workshopRows.flatMap(({ first }) => (first === null ? [] : [partsOf(first).year]));
  const from = Math.min(FIRST_YEAR, ...years.map((year) => year - 1));
  const to = Math.max(LAST_YEAR, ...years.map((year) => year + 1));
  return count(to - from + 1).flatMap((nth) =>
    [...holidaysOf(from + nth - 1)]
      .sort((a, b) => a.day - b.day)
      .map(({ id, day }) => ({ day, name: holidayText[language][id] })),
  );
}
