import { groupedBy } from "../../shared/groupedBy";
import { isCounted } from "../../round/plan/takesPart";
import { teamMakeUp } from "../../round/plan/teamMakeUp";
import { forgotten, withWorkshops, workshopsIn, type Marks } from "./answerMarks";
import { bringDiets, type BroughtDiets } from "./bringDiets";
import { bringPeople, type BroughtPerson } from "./bringPeople";
import { bringTeams, withKnownTeams, type BroughtTeam } from "./bringTeams";
import { nameKey } from "./nameKey";
import { recognise, type Decide } from "./recognise";
import type {
  DietRow,
  PersonAnswers,
  PersonRow,
  Placed,
  Registration,
  RegistrationFinding,
  TeamRow,
} from "./Registration";

/** What a round's workbook holds before registrations are brought in. */
export type RegisteredSoFar = {
  readonly people: readonly Placed<PersonRow>[];
  readonly teams: readonly Placed<TeamRow>[];
  readonly diets: readonly Placed<DietRow>[];
  /** Marks of what was brought in before, by a person's id and by where a team stands. */
  readonly personMarks: ReadonlyMap<string, Marks>;
  readonly teamMarks: ReadonlyMap<number, Marks>;
};

export type BringOptions = {
  readonly decide: Decide;
  /** Whether teams are chosen from applications. */
  readonly teamsApply: boolean;
  /** For somebody new where the survey does not ask. */
  readonly given: PersonAnswers;
};

export type BroughtIn = {
  readonly people: readonly BroughtPerson[];
  readonly teams: readonly BroughtTeam[];
  readonly diets: BroughtDiets;
  /** What is still remembered of people whom an organiser erased or removed, by id. */
  readonly forgotten: ReadonlyMap<string, Marks>;
  /** Registrations that wait for a decision. */
  readonly asked: readonly Registration[];
  readonly findings: readonly RegistrationFinding[];
};

/**
 * What registrations make of a round: nothing is doubled without a decision, the same file a second time changes
 * nothing, and what an organiser typed stays.
 */
export function bringIn(
  there: RegisteredSoFar,
  registrations: readonly Registration[],
  { decide, teamsApply, given }: BringOptions,
): BroughtIn {
  const teamMarksOf = (at: number) => there.teamMarks.get(at);
  const known = withKnownTeams(there.teams, registrations, teamMarksOf);
  const organisations = organisationsOf(there.teams, known);
  const marksOf = (id: string) => there.personMarks.get(id);
  const named = known.filter(({ person }) => isSomebody(person));
  const organisationOf = (team: string) => organisations.get(nameKey(team)) ?? "";
  const { entrants, asked, findings } = recognise(there.people, named, { organisationOf, marksOf, decide });
  const people = bringPeople(entrants, idsIn(there), marksOf, given);
  const teams = bringTeams(there.teams, known, teamMarksOf, teamsApply ? "applied" : "accepted");
  const diets = bringDiets(people.people, there.diets, (id) => workshopsIn(marksOf(id)));
  return {
    people: people.people.map((person) => ({
      ...person,
      marks: withWorkshops(person.marks, diets.written.get(person.id) ?? []),
    })),
    teams: teams.teams,
    diets,
    forgotten: forgottenIn(there),
    asked,
    findings: [
      ...findings,
      ...people.findings,
      ...diets.findings,
      ...teams.findings,
      ...ruleFindings(there.people, people.people, teams.teams),
    ],
  };
}

/** An id is not given to another while anything is kept under it, though its person was removed. */
const idsIn = ({ people, personMarks, diets }: RegisteredSoFar): readonly string[] => [
  ...people.map(({ row }) => row.id),
  ...personMarks.keys(),
  ...diets.map(({ row }) => row.person),
];

/** Of a person who was removed only the id stays. */
function forgottenIn({ people, personMarks }: RegisteredSoFar): ReadonlyMap<string, Marks> {
  const states = new Map(people.map(({ row }) => [row.id, row.status] as const));
  return new Map(
    [...personMarks].flatMap(([id, marks]) => {
      if (!states.has(id)) return [[id, new Map<string, string>()] as const];
      return states.get(id) === "erased" ? [[id, forgotten(marks)] as const] : [];
    }),
  );
}

export const isSomebody = ({ first = "", last = "", email = "" }: PersonAnswers): boolean =>
  first !== "" || last !== "" || email !== "";

function organisationsOf(
  teams: readonly Placed<TeamRow>[],
  registrations: readonly Registration[],
): ReadonlyMap<string, string> {
  const registered = registrations.map(
    ({ person, team }) => [nameKey(person.team ?? ""), team.organisation ?? ""] as const,
  );
  const typed = teams.map(({ row }) => [nameKey(row.team), row.organisation] as const);
  return new Map([...registered, ...typed].filter(([, organisation]) => organisation !== ""));
}

/** The rules of a team's make-up, for every team that somebody was registered in. */
function ruleFindings(
  there: readonly Placed<PersonRow>[],
  people: readonly BroughtPerson[],
  teams: readonly BroughtTeam[],
): readonly RegistrationFinding[] {
  const changed = new Map(people.flatMap((person) => (person.at === null ? [] : [[person.at, person]])));
  const all: readonly Partial<PersonRow>[] = [
    ...there.map(({ at, row }) => changed.get(at)?.after ?? row),
    ...people.filter(({ at }) => at === null).map(({ after }) => after),
  ];
  const counted = all.filter(({ id = "", status = null }) => isCounted({ id, status }));
  const byTeam = groupedBy(counted, ({ team = "" }) => nameKey(team));
  return teams.flatMap(({ name, after }) => {
    const members = byTeam.get(nameKey(name)) ?? [];
    return teamMakeUp(after, members).map(({ code, found }): RegistrationFinding => {
      return { code, severity: "warning", row: 0, who: name, details: { found } };
    });
  });
}
