import type { TeamSheet } from "../../../domain/team/TeamBook";
import type { ChoiceName } from "../../../domain/team/teamChoices";
import { assessmentScores } from "../../../domain/measurement/assessment";
import { assessmentText } from "../../../i18n/assessment/assessmentText";
import type { ChoiceList } from "../../both/listsSheet";
import { inEvery } from "../../fx";
import { say } from "../../say";
import type { Text } from "../../spec";
import { choiceTexts } from "./choiceTexts";

/** Defined names of the lists to choose from. */
export const listNames = {
  role: "RoleNames",
  yesNo: "YesNoNames",
  decision: "DecisionNames",
  causeGroup: "CauseGroupNames",
  payer: "PayerNames",
} as const satisfies Partial<Record<ChoiceName, string>>;

/** Defined names of lists that formulas look texts up in. */
export const LABELS = {
  consent: "ConsentLabels",
  assessment: "AssessmentLabels",
  quadrant: "QuadrantNames",
} as const;

const fixed = say((t) => t.choices.fixed);

const chosen = (name: keyof typeof listNames): ChoiceList => ({
  name: listNames[name],
  heading: say((t) => t.choices.heading[name]),
  help: fixed,
  choices: choiceTexts(name),
});

const labels = (name: keyof typeof LABELS, choices: readonly Text[]): ChoiceList => ({
  name: LABELS[name],
  heading: say((t) => t.choices.heading[name]),
  help: fixed,
  choices,
});

const CONSENT_LEVELS = ["l0", "l1", "l2", "l3", "l4", "l5"] as const;
const QUADRANTS = ["first", "plan", "aside", "leave"] as const;

const yesNo = chosen("yesNo");

const lists: Readonly<Partial<Record<TeamSheet, readonly ChoiceList[]>>> = {
  team: [
    yesNo,
    chosen("role"),
    labels(
      "consent",
      CONSENT_LEVELS.map((level) => say((t) => t.choices.consent[level])),
    ),
  ],
  ideas: [
    labels(
      "quadrant",
      QUADRANTS.map((quadrant) => say((t) => t.ideas[quadrant])),
    ),
  ],
  pdsa: [chosen("decision")],
  assessment: [
    labels(
      "assessment",
      assessmentScores.map((score) => inEvery((language) => assessmentText[language][score])),
    ),
  ],
  rootcause: [yesNo, chosen("causeGroup")],
  benefit: [chosen("payer")],
};

/** The lists that these sheets need, each once. */
export const workLists = (sheets: readonly TeamSheet[]): readonly ChoiceList[] => [
  ...new Set(sheets.flatMap((sheet) => lists[sheet] ?? [])),
];
