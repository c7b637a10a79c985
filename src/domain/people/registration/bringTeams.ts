import { markOf, type Answer, type Marks } from "./answerMarks";
import { mergeAnswers } from "./mergeAnswers";
import { nameKey } from "./nameKey";
import type { Placed, Registration, RegistrationFinding, TeamAnswers, TeamRow } from "./Registration";

/** A team that is added to the teams or updated in them. */
export type BroughtTeam = {
  readonly kind: "added" | "updated" | "same";
  readonly name: string;
  /** From 0 in the body of the teams; `null` for one that is new. */
  readonly at: number | null;
  readonly cells: Readonly<Record<string, Answer>>;
  readonly before: TeamRow | null;
  readonly after: Partial<TeamRow>;
  readonly marks: Marks;
};

export type BroughtTeams = {
  readonly teams: readonly BroughtTeam[];
  readonly findings: readonly RegistrationFinding[];
};

type Draft = { readonly name: string; readonly row: number; answers: TeamAnswers };

/**
 * What the answers make of the teams: those that nobody has typed yet are added, by the name under which they were
 * registered first.
 *
 * @param marksOf - what was brought in before, by where the team stands
 */
export function bringTeams(
  teams: readonly Placed<TeamRow>[],
  registrations: readonly Registration[],
  marksOf: (at: number) => Marks | undefined,
  status: TeamRow["status"],
): BroughtTeams {
  const there = new Map(teams.map((placed) => [nameKey(placed.row.team), placed] as const));
  const written = namesByMark(teams, marksOf);
  const drafts = [...draftsOf(registrations)];
  const isOverwritten = (key: string) => !there.has(key) && written.has(markOf(key));
  const brought = drafts.flatMap(([key, draft]) => {
    const placed = there.get(key);
    if (placed) return [updated(draft, placed, marksOf(placed.at))];
    return isOverwritten(key) ? [] : [added(draft, status)];
  });
  const asked = drafts.filter(([key]) => isOverwritten(key));
  return {
    teams: brought.map(({ team }) => team),
    findings: [
      ...asked.map(([key, { name }]) => overwritten(name, written.get(markOf(key)) ?? "")),
      ...brought.flatMap(keptFindings),
    ],
  };
}

/** How a team is called now, by the mark of the name under which it was registered first. */
const namesByMark = (
  teams: readonly Placed<TeamRow>[],
  marksOf: (at: number) => Marks | undefined,
): ReadonlyMap<string, string> =>
  new Map(
    teams.flatMap(({ at, row }) => {
      const mark = marksOf(at)?.get("team");
      return mark === undefined ? [] : [[mark, row.team] as const];
    }),
  );

const overwritten = (who: string, other: string): RegistrationFinding => ({
  code: "team-overwritten",
  severity: "question",
  row: 0,
  who,
  details: { other },
});

const keptFindings = ({ team: { name: who }, row, kept }: Brought): readonly RegistrationFinding[] =>
  kept.map((field) => ({ code: "kept-typed", severity: "warning", row, who, details: { field } }));

type Brought = { readonly team: BroughtTeam; readonly row: number; readonly kept: readonly string[] };

function added({ name, row, answers }: Draft, status: TeamRow["status"]): Brought {
  const { changes, marks } = mergeAnswers({}, answers, new Map());
  const cells = { team: name, status, ...changes };
  const own = { cells, before: null, after: cells, marks: withName(name, marks) };
  return { team: { kind: "added", name, at: null, ...own }, row, kept: [] };
}

function updated(
  { row, answers }: Draft,
  { at, row: before }: Placed<TeamRow>,
  old: Marks = new Map(),
): Brought {
  const { changes, kept, marks } = mergeAnswers(before, answers, old);
  const kind = Object.keys(changes).length > 0 ? "updated" : "same";
  const own = {
    cells: changes,
    before,
    after: { ...before, ...changes },
    marks: withName(before.team, marks),
  };
  return { team: { kind, name: before.team, at, ...own }, row, kept };
}

/** The name under which a team was registered first, so that it is known when an organiser renames it. */
const withName = (name: string, marks: Marks): Marks =>
  marks.has("team") ? marks : new Map([...marks, ["team", markOf(nameKey(name))]]);

/** By team all that its registrations say of it, the later over the earlier. */
function draftsOf(registrations: readonly Registration[]): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const { row, person, team } of registrations) {
    const key = nameKey(person.team ?? "");
    if (key === "") continue;
    const draft = drafts.get(key) ?? { name: person.team ?? "", row, answers: {} };
    drafts.set(key, draft);
    draft.answers = { ...draft.answers, ...team };
  }
  return drafts;
}

/**
 * The registrations with each team as it is written in the workbook, renamed ones too, or as it was registered first.
 * A row over which the name of another team was written renames none: its people stay in the team that they told.
 */
export function withKnownTeams(
  teams: readonly Placed<TeamRow>[],
  registrations: readonly Registration[],
  marksOf: (at: number) => Marks | undefined,
): readonly Registration[] {
  const written = namesByMark(teams, marksOf);
  const others = new Set([
    ...registrations.map(({ person }) => nameKey(person.team ?? "")),
    ...teams.flatMap(({ row }) => (written.has(markOf(nameKey(row.team))) ? [nameKey(row.team)] : [])),
  ]);
  // A row that was emptied is no other team's.
  others.delete("");
  const renamed = new Map([...written].filter(([, name]) => !others.has(nameKey(name))));
  const names = new Map(teams.map(({ row }) => [nameKey(row.team), row.team] as const));
  return registrations.map((registration) => {
    const { team = "" } = registration.person;
    const key = nameKey(team);
    if (key === "") return registration;
    const known = names.get(key) ?? renamed.get(markOf(key)) ?? team;
    names.set(key, known);
    return known === team
      ? registration
      : { ...registration, person: { ...registration.person, team: known } };
  });
}
