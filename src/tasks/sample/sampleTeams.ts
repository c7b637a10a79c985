import { isOwnId, measureNamed, type MeasureId } from "../../domain/measurement/measures";
import { bareTeam, type DatedGoal, type PhaseSetting } from "../../domain/measurement/teamRecord";
import { firstSheets, teamSheets, type TeamBook } from "../../domain/team/TeamBook";
import { mondayOf, serialOf, type Serial } from "../../domain/shared/calendar";
import type { Language } from "../../i18n/language";
import { sampleText } from "../../i18n/sample/sampleText";
import { sampleFlow, sampleT3 } from "./sampleAccess";
import { sampleWeeks, weekRecords } from "./sampleWeeks";
import { sampleWork, scoredWork } from "./sampleWork";
import { stories, type Story } from "./stories";

/** 60 weeks that end in week 47 of 2026. */
export const SAMPLE_START = serialOf("2025-09-29");
const FROZEN_WEEKS = 12;

/** Capacity has its line beside demand and queue on their own sheet. */
export const SAMPLE_MEASURES: readonly MeasureId[] = [
  "t3_doctor",
  "t3_nurse",
  "demand",
  "phone_same_day",
  "dna",
];

/** Ten invented teams of a round with a year of weeks: holidays, gaps, real changes and none. */
export function sampleTeams(
  language: Language,
  start: Serial = SAMPLE_START,
  measures: readonly MeasureId[] = SAMPLE_MEASURES,
): readonly TeamBook[] {
  const { teams, round } = sampleText[language];
  return stories.map((story, index): TeamBook => {
    const weeks = sampleWeeks(story, mondayOf(start), language);
    const settings = settingsOf(story, mondayOf(start), language);
    const chosen = ({ measure }: { readonly measure: MeasureId }) => measures.includes(measure);
    const typed = measures.filter((id) => measureNamed(id).source.sheet === "weeks");
    return {
      ...bareTeam,
      name: teams[index] ?? "",
      round,
      measures,
      own: measures
        .filter(isOwnId)
        .map((id) => ({ id, name: "", unit: "", direction: "none" as const, kind: "value" as const })),
      t3: sampleT3(weeks, measures),
      capacity: sampleFlow(weeks, story.contacts),
      weeks: weekRecords(weeks, typed),
      phases: settings.phases.filter(chosen),
      excludes: settings.excludes.filter(chosen),
      goals: settings.goals.filter(chosen),
      sheets: index === 0 ? teamSheets : firstSheets,
      work:
        index === 0
          ? sampleWork(mondayOf(start), measures, language)
          : scoredWork(mondayOf(start), story.own, story.coach),
    };
  });
}

function settingsOf(story: Story, start: Serial, language: Language) {
  const { who, why } = sampleText[language];
  const agreed = start + 7 * FROZEN_WEEKS;
  const at = (week: number) => start + 7 * week;
  const phase = (from: Serial, baseline: number | null, when: Serial, reason: string): PhaseSetting => {
    return { measure: "t3_doctor", start: from, baseline, centre: null, trace: { who, when, why: reason } };
  };
  const goal = (measure: MeasureId, value: number): DatedGoal => {
    return { measure, from: agreed, goal: value, trace: { who, when: agreed, why: why.goal } };
  };
  const { newLevel, excluded } = story;
  return {
    phases: [
      phase(start, FROZEN_WEEKS, agreed, why.baseline),
      ...(newLevel === undefined
        ? []
        : [phase(at(newLevel), null, at(newLevel + FROZEN_WEEKS), why.newLevel)]),
    ],
    excludes:
      excluded === undefined
        ? []
        : (["t3_doctor", "t3_nurse"] as const).map((measure) => {
            const trace = { who, when: at(excluded + 1), why: why.excluded };
            return { measure, week: at(excluded), trace };
          }),
    goals: [goal("t3_doctor", story.goal), goal("phone_same_day", 0.9)],
  };
}
