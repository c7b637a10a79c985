/** What may be chosen in a round's workbook; the words are i18n's, by id. */
export const planChoices = {
  level: ["national", "regional", "single"],
  /** Days of the four workshops: 2+2+1+1, 2+2+2+1, or something else. */
  pattern: ["six", "seven", "own"],
  workshopMode: ["onsite", "hybrid", "remote"],
  registration: ["open", "application"],
  yesNo: ["yes", "no"],
  reached: ["yes", "partly", "no"],
  checkState: ["todo", "doing", "done", "skipped"],
  application: ["applied", "accepted", "waiting", "declined"],
  route: ["einvoice", "card", "cash", "internal"],
  role: ["supervisor", "professional", "client", "developer"],
  room: ["single", "twin", "none"],
  personState: ["registered", "waiting", "cancelled", "erased"],
  coachKind: ["internal", "external"],
  coachRole: ["coach", "assistant"],
  coachModel: ["half", "pair", "own"],
  blockType: [
    "why",
    "how",
    "who",
    "example",
    "group",
    "sharing",
    "leading",
    "poster",
    "break",
    "lunch",
    "free",
    "dinner",
    "reflection",
    "other",
  ],
  speakerKind: ["speaker", "example"],
  vatState: ["included", "excluded"],
  noShow: ["organiser", "causer"],
  phase: ["before", "during", "after"],
  respondent: ["participant", "coach"],
  risk: ["low", "some", "high"],
} as const;

export type PlanChoice = keyof typeof planChoices;
export type PlanChoiceId<Name extends PlanChoice> = (typeof planChoices)[Name][number];
