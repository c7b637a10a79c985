import { personFindings } from "../../../src/domain/round/plan/personFindings";
import type { PlanFinding, PlanRule } from "../../../src/domain/round/plan/PlanFinding";
import type { PlanRow, RoundPlan } from "../../../src/domain/round/plan/RoundPlan";
import { teamFindings } from "../../../src/domain/round/plan/teamFindings";
import type { Language } from "../../../src/i18n/language";
import { sheetText } from "../../../src/i18n/sheets/sheetText";
import { samplePlan } from "../../../src/tasks/sample/plan/samplePlan";

type Person = PlanRow<"personRows">;

/** A round in which something is odd about every team, and much is still to be done. */
export function oddPeople(): RoundPlan {
  const plan = samplePlan("fi");
  const { personRows, teamRows, checkRows } = plan.rows;
  return {
    ...plan,
    rows: {
      ...plan.rows,
      personRows: personRows.map((person, at) => ({ ...person, ...changes[at] })),
      teamRows: teamRows.map((team, at) => (at === 3 ? { ...team, owner: "", problem: "" } : team)),
      checkRows: checkRows.map((row, at) => ({ ...row, status: at % 3 === 0 ? "done" : "todo" })),
    },
  };
}

/** By place in the sample's list. */
const changes: Readonly<Record<number, Partial<Person>>> = {
  0: { last: "", email: "sama@example.org" },
  1: { email: "SAMA@example.org" },
  2: { team: "" },
  3: { team: "Muu tiimi", role: null },
  4: { email: "ei osoitetta" },
  5: { first: "Aino", last: "Sama", team: "Harjulan terveysasema" },
  6: { first: "AINO", last: "Sama", team: "Harjulan terveysasema" },
  7: { d1: 0, d2: null, d3: null, d4: 0 },
  8: { status: "cancelled", email: "perunut@example.org", first: "" },
  9: { status: "waiting", role: null },
  10: { status: "erased", first: "", last: "", email: "" },
  11: { email: "perunut@example.org" },
  20: { role: "supervisor" },
  21: { role: "supervisor" },
  22: { role: "supervisor" },
  30: { role: "developer" },
};

type Words = Readonly<Partial<Record<PlanRule, string>>>;

const joined = (found: readonly PlanFinding[], row: number, words: Words): string =>
  found
    .filter(({ at, code }) => at.row === row && words[code] !== undefined)
    .map(({ code }) => words[code])
    .join("; ");

/** What the sheet says of each person. */
export function personWords(plan: RoundPlan, language: Language): readonly string[] {
  const { findings } = sheetText[language].plan.people;
  const words: Words = {
    NO_NAME: findings.noName,
    NO_TEAM: findings.noTeam,
    NO_ROLE: findings.noRole,
    MAIL_TWICE: findings.mailTwice,
    NAME_TWICE: findings.nameTwice,
    BAD_MAIL: findings.noMail,
    NO_DAYS: findings.noDays,
  };
  const found = personFindings(plan);
  return plan.rows.personRows.map((_, row) => joined(found, row, words));
}

/** What the sheet says of each team; that names are missing it says of the team, the domain of each person. */
export function teamWords(plan: RoundPlan, language: Language): readonly string[] {
  const { threeQuestions, noNames, ...rules } = sheetText[language].plan.teams.findings;
  const found = teamFindings(plan).filter(({ at }) => at.table === "teamRows");
  const unnamed = new Set(
    personFindings(plan).flatMap(({ code, team }) => (code === "NO_NAME" ? [team] : [])),
  );
  return plan.rows.teamRows.map(({ team }, row) => {
    const own = joined(found, row, { ...rules, THREE_QUESTIONS: threeQuestions });
    return [own, unnamed.has(team) ? noNames : ""].filter((words) => words !== "").join("; ");
  });
}
