import { schedule, type ScheduleProblem, type Workshop } from "../../domain/round/schedule";
import { isoOf } from "../../domain/shared/calendar";
import type { Language } from "../../i18n/language";
import { problemWords } from "../words/scheduleWords";

/** The dates of a round as ISO texts; workshops count from 1. */
export type ScheduleJson = {
  readonly infoSession: string;
  readonly participantListDeadlines: readonly string[];
  /** The last business day up to each deadline. */
  readonly participantListEffective: readonly string[];
  readonly priorEvenings: readonly string[];
  readonly gapDays: readonly number[];
  readonly totalDays: number;
  readonly selfAssessmentAt: readonly number[];
  /** "CODE W1 2027-05-06: a sentence"; the day where the problem has one. */
  readonly problems: readonly string[];
};

export function scheduleJson(workshops: readonly Workshop[], language: Language): ScheduleJson {
  const found = schedule(workshops);
  return {
    infoSession: isoOf(found.infoSession),
    participantListDeadlines: found.listsDue.map(isoOf),
    participantListEffective: found.listsDueEffective.map(isoOf),
    priorEvenings: found.priorEvenings.map(isoOf),
    gapDays: found.gapDays,
    totalDays: found.totalDays,
    selfAssessmentAt: found.selfAssessmentAt,
    problems: found.problems.map(
      (problem) => `${markOf(problem)}: ${problemWords(problem, workshops, language)}`,
    ),
  };
}

const markOf = ({ code, workshop, day }: ScheduleProblem) =>
  [code, `W${workshop}`, ...(day === undefined ? [] : [isoOf(day)])].join(" ");
