import { emptyWork } from "../../../src/domain/team/emptyWork";
import {
  teamSheets,
  type AnyTeam,
  type Idea,
  type PdsaTest,
  type Step,
  type TeamRow,
  type TeamRows,
  type TeamWork,
} from "../../../src/domain/team/TeamBook";
import { serialOf } from "../../../src/domain/shared/calendar";
import { seeded } from "../../../src/tasks/sample/seeded";
import { craftedTeams } from "./craftedTeams";

const TODAY = serialOf("2026-11-25");
const weeks = craftedTeams.oneWeek as AnyTeam;

function teamWith(rows: Partial<TeamRows>, card: Partial<TeamWork["fields"]["team"]> = {}): AnyTeam {
  const { fields } = emptyWork;
  return {
    ...weeks,
    sheets: teamSheets,
    work: { fields: { ...fields, team: { ...fields.team, ...card } }, rows: { ...emptyWork.rows, ...rows } },
  };
}

const idea = (impact: number | null, ease: number | null): Idea => ({ idea: "Idea", impact, ease, note: "" });

const test = (more: Partial<PdsaTest>): PdsaTest => ({
  change: "Muutos",
  question: "",
  prediction: "",
  measure: null,
  who: "",
  started: null,
  place: "",
  did: "",
  learned: "",
  decision: null,
  decided: null,
  ...more,
});

const roles = (...names: readonly (TeamRow<"roleRows">["role"] & string)[]): TeamRows["roleRows"] =>
  names.map((role) => ({ role, profession: "", part: "" }));

const step = (touch: number | null, wait: number | null, right: number | null): Step => ({
  step: "Vaihe",
  who: "",
  touch,
  wait,
  right,
});

const scores = (...pairs: readonly (readonly [number | null, number | null])[]): TeamRows["assessmentRows"] =>
  emptyWork.rows.assessmentRows.map((row, index) => {
    const [own = null, coach = null] = pairs[index] ?? [];
    return { ...row, own, coach };
  });

const action = (due: number | null, done: number | null): TeamRow<"actionRows"> => ({
  day: null,
  action: "Tee tämä",
  who: "",
  due,
  done,
});

/** Sixteen tests in an order of their own, some on the same day. */
const manyTests = (seed: number): TeamRows["testRows"] => {
  const next = seeded(seed);
  return Array.from({ length: 16 }, (_, index) =>
    test({
      change: `Muutos ${index + 1}`,
      started: next() < 0.15 ? null : TODAY - Math.floor(next() * 40),
      did: next() < 0.6 ? "Tehtiin" : "",
      learned: next() < 0.5 ? "Opittiin" : "",
      decision: (["adopt", "adapt", "abandon", null, null] as const)[Math.floor(next() * 5)] ?? null,
    }),
  );
};

const p = "professional";

/** Work at the edges of its rules; each is calculated by LibreOffice and by the domain. */
export const craftedWorks: Readonly<Record<string, AnyTeam>> = {
  ideasOnOnePlace: teamWith({
    ideaRows: [idea(3, 3), idea(3, 3), idea(2, 3), idea(3, 3), idea(3, 2), idea(3, 3), idea(2, 2)],
  }),
  ideasWithoutNumbers: teamWith({
    ideaRows: [idea(null, 3), idea(5, null), idea(null, null), idea(1, 1), idea(5, 5)],
  }),
  fewMembers: teamWith({ roleRows: roles(p, p, "client") }),
  manyMembers: teamWith({ roleRows: roles(p, p, p, p, p, p, p, "supervisor", "client") }),
  threeSupervisors: teamWith({ roleRows: roles("supervisor", "supervisor", "supervisor", p, "client") }),
  onlySupervisors: teamWith({
    roleRows: roles("supervisor", "developer", "developer", "developer", "supervisor"),
  }),
  noSupervisor: teamWith({ roleRows: roles(p, p, p, p, "client") }),
  noClient: teamWith({ roleRows: roles(p, p, p, p, "supervisor") }),
  noOwner: teamWith({ roleRows: roles(p, p, p, "client", "supervisor") }, { crossesOrganisations: "yes" }),
  withOwner: teamWith(
    { roleRows: roles(p, p, p, "client", "supervisor") },
    { crossesOrganisations: "yes", owner: "Ylilääkäri", problem: "Jono on pitkä" },
  ),
  zeroScores: teamWith({ assessmentRows: scores([0, 0], [0, 5]) }),
  gapInScores: teamWith({ assessmentRows: scores([1, null], [null, 3], [5, 4]) }),
  ownScoreOnly: teamWith({ assessmentRows: scores([2, null]) }),
  fullConsent: teamWith({
    consentRows: emptyWork.rows.consentRows.map((row, level) => ({ ...row, level })),
  }),
  oneStep: teamWith({ stepRows: [step(0, 0, 0)], targetRows: [step(null, 2, null)] }),
  steps: teamWith({
    stepRows: [step(10, 0.5, 0.8), step(null, 7, null), step(25, null, 0.9)],
    targetRows: [step(30, 0, 0.95)],
  }),
  actions: teamWith({
    actionRows: [
      action(TODAY, null),
      action(TODAY - 1, null),
      action(null, null),
      action(TODAY - 9, TODAY - 3),
    ],
  }),
  stages: teamWith({
    testRows: [
      test({}),
      test({ started: TODAY - 14 }),
      test({ started: TODAY - 15 }),
      test({ started: TODAY - 15, did: "Tehtiin" }),
      test({ started: TODAY - 2, did: "Tehtiin", learned: "Opittiin" }),
      test({ started: TODAY - 20, learned: "Opittiin", decision: "adopt" }),
      test({ decision: "abandon" }),
    ],
  }),
  ...Object.fromEntries([1, 2, 3].map((seed) => [`tests${seed}`, teamWith({ testRows: manyTests(seed) })])),
};
