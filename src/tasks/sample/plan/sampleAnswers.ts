import type { PlanRow } from "../../../domain/round/plan/RoundPlan";
import type { Language } from "../../../i18n/language";
import { planSampleText } from "../../../i18n/sample/plan/planSampleText";
import { stories } from "../stories";

const WORKSHOPS = [1, 2, 3, 4];
const SCORED = [2, 3, 4];
const [ANSWERS, PARTICIPANTS, COACHES] = [16, 22, 4];

/** 3–5, more fives towards the end; spread without chance, so that the sample is the same everywhere. */
const mark = (index: number, workshop: number, topic: number): number =>
  3 + (((index * 7 + topic * 5 + workshop * 3) % 5) + workshop > 4 ? ((index + topic) % 3 === 0 ? 2 : 1) : 0);

const wordsAt = (index: number, words: readonly string[]): string =>
  index % 5 === 0 ? (words[(index / 5) % words.length] ?? "") : "";

/** Anonymous answers after each workshop. */
export const sampleAnswers = (language: Language): readonly PlanRow<"answerRows">[] =>
  WORKSHOPS.flatMap((workshop) =>
    Array.from({ length: ANSWERS }, (_, index) => ({
      workshop,
      arrangements: mark(index, workshop, 1),
      learning: mark(index, workshop, 2),
      teamwork: mark(index, workshop, 3),
      success: mark(index, workshop, 4),
      words: wordsAt(index, planSampleText[language].words),
    })),
  );

/** The end survey: enough participants for a mean, too few coaches. */
export const sampleEnds = (language: Language): readonly PlanRow<"endRows">[] =>
  Array.from({ length: PARTICIPANTS + COACHES }, (_, index) => ({
    respondent: index < PARTICIPANTS ? ("participant" as const) : ("coach" as const),
    whole: mark(index, 4, 1),
    skills: mark(index, 4, 2),
    recommend: 6 + (index % 5),
    words: index === 3 ? planSampleText[language].endWords : "",
  }));

/** Scores that the sample's teams have in their own workbooks. */
export const sampleScores = (teams: readonly string[]): readonly PlanRow<"scoreRows">[] =>
  SCORED.flatMap((workshop, nth) =>
    teams.map((team, index) => ({
      team,
      workshop,
      own: stories[index % stories.length]?.own[nth] ?? null,
      coach: stories[index % stories.length]?.coach[nth] ?? null,
      reason: "",
    })),
  );
