import type { RoundPlan } from "../../../domain/round/plan/RoundPlan";
import type { SheetSpec, Text, WorkbookSpec } from "../../spec";
import { fx } from "../../fx";
import { assessmentsSheet } from "../people/assessmentsSheet";
import { coachesSheet } from "../people/coachesSheet";
import { coachingSheet } from "../people/coachingSheet";
import { dietsSheet } from "../people/dietsSheet";
import { feedbackSheet } from "../people/feedbackSheet";
import { peopleSheet } from "../people/peopleSheet";
import { teamsSheet } from "../people/teamsSheet";
import { aimsSheet, gateVerdict } from "./aimsSheet";
import { cardSheet } from "./cardSheet";
import { checklistSheet } from "./checklistSheet";
import { communicationSheet } from "./communicationSheet";
import { contentsSheet } from "./contentsSheet";
import { holidaysSheet } from "./holidaysSheet";
import { COACH_NAMES, TEAM_NAMES, type OwnChoices } from "./planChoiceTexts";
import { planReportSheet } from "./planReportSheet";
import { wordsOf } from "./planWords";
import { programmeSheet } from "./programmeSheet";
import { venueSheet } from "./venueSheet";

/** How many rows the organiser's tables hold now, and what is chosen in them beside what comes with the lists. */
export type PlanSize = {
  readonly teams: number;
  readonly people: number;
  readonly diets: number;
  readonly coaches: number;
  readonly sessions: number;
  readonly blocks: number;
  readonly answers: number;
  readonly ends: number;
  readonly scores: number;
  readonly holidays: number;
  readonly own: OwnChoices;
};

const PEOPLE = 80;

/** Room for what a plan holds. */
export const sizeOf = ({ rows }: RoundPlan, holidays: number): PlanSize => ({
  teams: rows.teamRows.length,
  people: Math.max(PEOPLE, rows.personRows.length + 5),
  diets: rows.dietRows.length,
  coaches: rows.coachRows.length,
  sessions: rows.sessionRows.length,
  blocks: rows.blockRows.length,
  answers: rows.answerRows.length,
  ends: rows.endRows.length,
  scores: rows.scoreRows.length,
  holidays,
  own: {
    organisations: rows.teamRows.map(({ organisation }) => organisation),
    clientGroups: rows.teamRows.map(({ clientGroup }) => clientGroup),
    diets: rows.dietRows.map(({ diet }) => diet),
  },
});

/** The sheets before the invoice, in their order. */
export const planSheets = (size: PlanSize): readonly SheetSpec[] => [
  cardSheet(),
  aimsSheet(),
  checklistSheet(),
  teamsSheet(size.teams),
  peopleSheet(size.people),
  dietsSheet(size.diets),
  coachesSheet(size.coaches),
  programmeSheet(size.blocks),
  contentsSheet(),
  venueSheet(),
];

/** Those after it. */
export const laterSheets = (size: PlanSize): readonly SheetSpec[] => [
  coachingSheet(size.sessions),
  communicationSheet(),
  feedbackSheet(size.answers, size.ends),
  assessmentsSheet(size.scores),
  planReportSheet(),
];

export const helpSheets = ({ holidays }: PlanSize): readonly SheetSpec[] => [holidaysSheet(holidays)];

const post = (
  area: Exclude<Parameters<typeof wordsOf>[0], "choices">,
): { readonly sheet: Text; readonly use: Text } => {
  const words = wordsOf(area);
  return { sheet: words.say((t) => t.name), use: words.say((t) => t.goFor) };
};
const card = wordsOf("card");

/** What the guide says of the sheets. */
export const planSignposts = {
  before: [
    post("card"),
    { sheet: card.say((t) => t.aims.name), use: card.say((t) => t.aims.goFor) },
    ...(["checklist", "teams", "people", "diets", "coaches", "programme", "contents", "venue"] as const).map(
      post,
    ),
  ],
  after: [
    ...(["coaching", "communication", "feedback", "assessments", "report", "holidays"] as const).map(post),
  ],
} as const;

/** Names that stand for columns, and the gate before recruiting. */
export const planNames: WorkbookSpec["names"] = [
  { name: TEAM_NAMES, refersTo: fx`teamRows[team]` },
  { name: COACH_NAMES, refersTo: fx`coachRows[name]` },
  { name: "RecruitingGate", refersTo: gateVerdict },
];
