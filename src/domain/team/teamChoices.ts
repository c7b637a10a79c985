/** What may be chosen in a team's workbook; the words are i18n's, by id. */
export const teamChoices = {
  role: ["supervisor", "professional", "client", "developer"],
  yesNo: ["yes", "no"],
  /** The parts of a SMART aim. */
  smartCheck: ["specific", "measurable", "achievable", "relevant", "timed"],
  consentGroup: ["access", "demand", "client", "staff", "cost", "assessment"],
  decision: ["adopt", "adapt", "abandon"],
  causeGroup: ["people", "ways", "tools", "place", "knowledge", "leading"],
  payer: ["team", "organiser"],
} as const;

export type ChoiceName = keyof typeof teamChoices;

export type ChoiceId<Name extends ChoiceName> = (typeof teamChoices)[Name][number];
