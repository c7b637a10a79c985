import { businessDayUpTo } from "../businessDays";
import { events } from "../events";
import type { Workshop } from "../schedule";
import type { Serial } from "../../shared/calendar";
import { slotNo, type TimelineKind } from "./timeline";

/** The handbook's steps; their names are i18n's, word for word. */
export const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;
type Step = (typeof steps)[number];

type Item = readonly [id: string, kind: TimelineKind, workshop: number, daysBefore: number];

/**
 * What belongs to each step, and when: days before an event of the timeline, after it when negative. The handbook
 * names three of the days (information session, names, hand-in of feedback after each workshop); the others are our
 * proposal, and every date can be typed over.
 */
const itemsOf = {
  1: [
    ["organiser", "workshop", 1, 240],
    ["bigAim", "workshop", 1, 240],
    ["oneLead", "workshop", 1, 240],
    ["indicators", "workshop", 1, 210],
  ],
  2: [
    ["sixThings", "workshop", 1, 180],
    ["withCommissioner", "workshop", 1, 180],
    ["marketing", "workshop", 1, 170],
  ],
  3: [
    ["openRegistration", "workshop", 1, 150],
    ["threeQuestions", "workshop", 1, 110],
    ["teamsChosen", "workshop", 1, 90],
    ["processOwner", "workshop", 1, 60],
    ["leadersSupport", "workshop", 1, 60],
    ["willing", "workshop", 1, 60],
    ["names", "listDue", 1, 0],
  ],
  4: [
    ["procurement", "workshop", 1, 210],
    ["offers", "workshop", 1, 200],
    ["needs", "workshop", 1, 180],
    ["overnight", "workshop", 1, 180],
    ["terms", "workshop", 1, 170],
    ["splitting", "workshop", 1, 120],
    ["agreements", "workshop", 1, 60],
  ],
  5: [
    ["workspace", "workshop", 1, 30],
    ["ownPlace", "workshop", 1, 7],
  ],
  6: [
    ["messages", "workshop", 1, 150],
    ["leadersTold", "workshop", 1, 120],
    ["teamsTell", "workshop", 2, 0],
    ["innokyla", "workshop", 4, 0],
    ["published", "workshop", 4, -45],
  ],
  7: [
    ["session", "info", 1, 0],
    ["notTraining", "info", 1, 0],
    ["ownTime", "info", 1, 0],
  ],
  8: [
    ["taskSent", "workshop", 1, 35],
    ["taskBack", "preAssignment", 1, 0],
    ["visits", "workshop", 1, 7],
  ],
  9: [
    ["matrix", "workshop", 1, 60],
    ["dataList", "workshop", 1, 45],
  ],
  10: [
    ["halfGroup", "workshop", 1, 30],
    ["examples", "workshop", 1, 30],
    ["instructions", "workshop", 1, 14],
    ["reflection", "workshop", 1, 14],
    ["programme1", "workshop", 1, 21],
    ["programme2", "workshop", 2, 21],
    ["programme3", "workshop", 3, 21],
    ["programme4", "workshop", 4, 21],
  ],
  11: [
    ["coachesAgreed", "workshop", 1, 120],
    ["coachRoles", "workshop", 1, 45],
  ],
  12: [
    ["groups1", "coaching", 1, 14],
    ["groups2", "coaching", 2, 14],
    ["groups3", "coaching", 3, 14],
    ["singleHelp", "coaching", 1, 0],
  ],
  13: [
    ["feedback1", "feedback", 1, 0],
    ["feedback2", "feedback", 2, 0],
    ["feedback3", "feedback", 3, 0],
    ["feedback4", "feedback", 4, 0],
    ["selfScores", "selfAssessment", 2, 0],
    ["endSurvey", "workshop", 4, -14],
    ["againstGoals", "workshop", 4, -30],
    ["wholeReport", "workshop", 4, -45],
  ],
} as const satisfies Readonly<Record<Step, readonly Item[]>>;

export type CheckId = (typeof itemsOf)[Step][number][0];

/** A line of the checklist; `event` is the number of the timeline's line that its day counts from. */
export type CheckItem = {
  readonly id: CheckId;
  readonly step: Step;
  readonly event: number;
  readonly daysBefore: number;
};

export const checkItems: readonly CheckItem[] = steps.flatMap((step) =>
  itemsOf[step].map(([id, kind, workshop, daysBefore]) => ({
    id,
    step,
    event: slotNo(kind, workshop),
    daysBefore,
  })),
);

/** When an item is due: the last business day up to its date. `null` without the event. */
export function checkDue({ step, id }: CheckItem, workshops: readonly Workshop[]): Serial | null {
  const item = itemsOf[step].find(([own]) => own === id);
  if (!item) return null;
  const [, kind, workshop, daysBefore] = item;
  const event = events(workshops).find((each) => each.kind === kind && each.workshop === workshop);
  return event ? businessDayUpTo(event.day - daysBefore) : null;
}
