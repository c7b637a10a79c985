import {
  bringIn,
  type BroughtIn,
  type RegisteredSoFar,
} from "../../../../src/domain/people/registration/bringIn";
import type { Decision } from "../../../../src/domain/people/registration/recognise";
import type {
  DietRow,
  PersonAnswers,
  PersonRow,
  Registration,
  TeamAnswers,
  TeamRow,
} from "../../../../src/domain/people/registration/Registration";
import { emptyRow } from "../../../../src/domain/round/plan/emptyPlan";

export const nobody: RegisteredSoFar = {
  people: [],
  teams: [],
  diets: [],
  personMarks: new Map(),
  teamMarks: new Map(),
};

export const registration = (
  row: number,
  person: PersonAnswers,
  more: { readonly team?: TeamAnswers; readonly diets?: readonly string[]; readonly detail?: string } = {},
): Registration => ({
  row,
  seat: null,
  person,
  team: more.team ?? {},
  diet: { diets: more.diets ?? [], detail: more.detail ?? "" },
});

/** What a workbook holds after registrations were brought into it, as its sheets would be read again. */
export function after(there: RegisteredSoFar, brought: BroughtIn): RegisteredSoFar {
  const people = new Map(there.people.map(({ at, row }) => [at, row] as const));
  const teams = new Map(there.teams.map(({ at, row }) => [at, row] as const));
  const [personMarks, teamMarks] = [new Map(there.personMarks), new Map(there.teamMarks)];
  for (const { at, id, cells, marks } of brought.people) {
    const place = at ?? people.size;
    people.set(place, { ...emptyRow("personRows"), ...people.get(place), ...cells } as PersonRow);
    personMarks.set(id, marks);
  }
  for (const { at, cells, marks } of brought.teams) {
    const place = at ?? teams.size;
    teams.set(place, { ...emptyRow("teamRows"), ...teams.get(place), ...cells } as TeamRow);
    teamMarks.set(place, marks);
  }
  for (const [id, marks] of brought.forgotten) personMarks.set(id, marks);
  const details = new Map(brought.diets.details.map(({ at, allergy }) => [at, allergy] as const));
  const diets = [
    ...there.diets.map(({ at, row }) => ({ ...row, allergy: details.get(at) ?? row.allergy })),
    ...brought.diets.rows,
  ];
  return {
    people: [...people].map(([at, row]) => ({ at, row })),
    teams: [...teams].map(([at, row]) => ({ at, row })),
    diets: diets.map((row, at) => ({ at, row })),
    personMarks,
    teamMarks,
  };
}

export const bring = (
  there: RegisteredSoFar,
  registrations: readonly Registration[],
  decision: Decision = "skip",
): BroughtIn => bringIn(there, registrations, { decide: () => decision, teamsApply: false, given: {} });

/** "added H1", "updated H2". */
export const done = ({ people }: BroughtIn): readonly string[] =>
  people.map(({ kind, id }) => `${kind} ${id}`);

export const codes = ({ findings }: BroughtIn): readonly string[] => findings.map(({ code }) => code);

export const erasedAfter = (there: RegisteredSoFar, workshop: number): RegisteredSoFar => ({
  ...there,
  diets: there.diets.filter(({ row }) => row.workshop !== workshop),
});

/** As an organiser changes the rows of diets by hand, one after the other. */
export function editedDiets(
  there: RegisteredSoFar,
  edits: readonly ("stay" | "erase" | "correct" | "blank")[],
): RegisteredSoFar {
  const changed = { stay: {}, correct: { diet: "vegaani", allergy: "soija" }, blank: { allergy: "" } };
  const rows = there.diets.flatMap(({ row }, index): readonly DietRow[] => {
    const edit = edits[index % edits.length] ?? "stay";
    return edit === "erase" ? [] : [{ ...row, ...changed[edit] }];
  });
  return { ...there, diets: rows.map((row, at) => ({ at, row })) };
}
