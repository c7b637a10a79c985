import type { MeasureId } from "../../domain/measurement/measures";
import { emptyWork } from "../../domain/team/emptyWork";
import { firstRows, type TeamRow, type TeamRows, type TeamWork } from "../../domain/team/TeamBook";
import type { Serial } from "../../domain/shared/calendar";
import type { Language } from "../../i18n/language";
import { workSampleText } from "../../i18n/sample/work/workSampleText";
import { coachOf } from "./plan/samplePeople";

/** Weeks from the first on, in which the sample's workshops 2–4 are; each on a Tuesday. */
export const SCORED_WEEKS = [26, 48, 56];
export const TUESDAY = 1;

/** What the first team of the sample has thought and tried: everything on its sheets is filled in. */
export function sampleWork(start: Serial, chosen: readonly MeasureId[], language: Language): TeamWork {
  const text = workSampleText[language];
  const at = (week: number, day = 0): Serial => start + 7 * week + day;
  const { fields } = text;
  return {
    fields: {
      ...fields,
      team: {
        ...fields.team,
        crossesOrganisations: "no",
        sponsorCommitted: "yes",
        sponsorDay: at(8, 2),
        coach: coachOf(0),
        volunteers: "yes",
      },
    },
    rows: {
      ...emptyWork.rows,
      ...teamRows(at, language),
      ideaRows: text.ideas.map((idea, index) => {
        const [impact = null, ease = null] = SCORES[index] ?? [];
        return { idea, impact, ease, note: "" };
      }),
      testRows: testRows(at, chosen, language),
      ...processRows(language),
      causeRows: text.causes.map((row, index) => ({
        ...row,
        group: GROUPS[index] ?? null,
        chosen: CHOSEN[index] ?? null,
      })),
      actionRows: text.actions.map((row, index) => {
        const [noted = 0, due = 0, done = null] = ACTIONS[index] ?? [];
        return { ...row, day: at(noted), due: at(due, 4), done: done === null ? null : at(done, 2) };
      }),
      costRows: text.costs.map((row, index) => ({ ...row, ...COSTS[index] }) as TeamRow<"costRows">),
    },
  };
}

/** The work of the other teams: they have scored themselves and nothing more. */
export function scoredWork(start: Serial, own: readonly number[], coach: readonly number[]): TeamWork {
  const assessmentRows = firstRows.assessmentRows.map((row, index) => ({
    ...row,
    day: start + 7 * (SCORED_WEEKS[index] ?? 0) + TUESDAY,
    own: own[index] ?? null,
    coach: coach[index] ?? null,
  }));
  return { ...emptyWork, rows: { ...emptyWork.rows, assessmentRows } };
}

type At = (week: number, day?: number) => Serial;

const ROLES = [
  "supervisor",
  "professional",
  "professional",
  "professional",
  "professional",
  "professional",
  "client",
] as const;
const CONSENT = [4, 3, 3, 0, 1, 3];
const OWN = [1, 2, 4];
const COACH = [1, 2, 3];

function teamRows(at: At, language: Language): Partial<TeamRows> {
  const text = workSampleText[language];
  return {
    roleRows: text.roles.map((row, index) => ({ ...row, role: ROLES[index] ?? null })),
    smartRows: firstRows.smartRows.map((row, index) => ({
      ...row,
      how: text.smart[index]?.how ?? "",
      holds: index === 2 ? null : "yes",
    })),
    consentRows: firstRows.consentRows.map((row, index) => ({
      ...row,
      level: CONSENT[index] ?? 0,
      since: at(14, 1),
      note: text.consent[index]?.note ?? "",
    })),
    interviewRows: text.interviews.map((row, index) => ({ client: String(index + 1), ...row })),
    assessmentRows: firstRows.assessmentRows.map((row, index) => ({
      ...row,
      day: at(SCORED_WEEKS[index] ?? 0, TUESDAY),
      own: OWN[index] ?? null,
      coach: COACH[index] ?? null,
      reason: text.assessments[index]?.reason ?? "",
    })),
  };
}

/** Impact and ease of the ideas, in their order. */
const SCORES: readonly (readonly [number, number])[] = [
  [5, 3],
  [4, 4],
  [4, 4],
  [2, 4],
  [4, 2],
  [2, 5],
  [3, 3],
  [4, 3],
  [3, 1],
  [2, 2],
  [1, 5],
  [2, 1],
];

/** Of each test: its measure, the weeks in which it began and was decided on, and the decision. */
const TESTS: readonly (readonly [MeasureId, number, number | null, "adopt" | "adapt" | "abandon" | null])[] =
  [
    ["phone_same_day", 27, 29, "abandon"],
    ["dna", 29, 32, "adapt"],
    ["t3_doctor", 31, 33, "adopt"],
    ["t3_doctor", 34, 39, "adopt"],
    ["t3_doctor", 44, 47, "adopt"],
    ["phone_same_day", 48, 50, "adapt"],
    ["dna", 55, null, null],
    ["t3_doctor", 59, null, null],
  ];

const testRows = (at: At, chosen: readonly MeasureId[], language: Language): TeamRows["testRows"] =>
  workSampleText[language].tests.map((row, index) => {
    const [measure, begun, ended, decision] = TESTS[index] ?? ["t3_doctor", 0, null, null];
    return {
      ...row,
      measure: chosen.includes(measure) ? measure : null,
      started: at(begun),
      decision,
      decided: ended === null ? null : at(ended, 2),
    };
  });

/** Touch time in minutes, waiting in days, and how often it goes right at once. */
const NOW = [
  [4, 0.5, 0.74],
  [9, 1, 0.8],
  [22, 21, 0.88],
  [15, 4, 0.95],
  [8, 6, 0.82],
];
const TARGET = [
  [4, 0, 0.95],
  [14, 0.5, 0.9],
  [20, 10, 0.92],
  [6, 4, 0.95],
];

function processRows(language: Language): Pick<TeamRows, "stepRows" | "targetRows"> {
  const { steps, targets } = workSampleText[language];
  const timed = (rows: readonly { step: string; who: string }[], times: readonly (readonly number[])[]) =>
    rows.map((row, index) => {
      const [touch = null, wait = null, right = null] = times[index] ?? [];
      return { ...row, touch, wait, right };
    });
  return { stepRows: timed(steps, NOW), targetRows: timed(targets, TARGET) };
}

const GROUPS = ["ways", "tools", "knowledge", "ways"] as const;
const CHOSEN = ["yes", "yes", "no", "yes"] as const;

/** Weeks in which an action was noted, is due and was done. */
const ACTIONS: readonly (readonly [number, number, number | null])[] = [
  [43, 45, 44],
  [47, 49, 49],
  [56, 58, null],
  [58, 62, null],
];

const COSTS = [
  { payer: "team", quantity: 48, price: 230 },
  { payer: "team", quantity: 400, price: 31 },
  { payer: "team", quantity: 48, price: 58 },
  { payer: "team", quantity: 16, price: 104.5 },
  { payer: "team", quantity: 1, price: 640 },
  { payer: "organiser", quantity: 1, price: 1600 },
] as const;
