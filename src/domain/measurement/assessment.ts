/** How far a team's work has come by its own judgement, asked in workshops 2–4; the labels are i18n's. */
export const assessmentScores = [0, 1, 2, 3, 4, 5] as const;
export type AssessmentScore = (typeof assessmentScores)[number];

/**
 * Whole numbers from 0 to 5 only.
 *
 * @see the organiser's handbook: Kehittämistyön arviointi
 */
export const isAssessmentScore = (value: number): value is AssessmentScore =>
  assessmentScores.some((score) => score === value);
