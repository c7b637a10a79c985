import { groupedBy } from "../../shared/groupedBy";
import { isNoAnswer } from "./answerMarks";
import { isErased, type BroughtPerson } from "./bringPeople";
import type { DietRow, PersonAnswers, Placed, RegistrationFinding } from "./Registration";

/** Rows for the sheet of diets. Only counts are told of them. */
export type BroughtDiets = {
  readonly rows: readonly DietRow[];
  /** What stands in a row as a detail with what it lacks. */
  readonly details: readonly { readonly at: number; readonly before: DietRow; readonly allergy: string }[];
  /** People whose diet was not written again, because it was before and the rows are now others. */
  readonly left: number;
  /** By person the workshops whose diet is written now. */
  readonly written: ReadonlyMap<string, readonly number[]>;
  /** Whose answer is another than the rows that an organiser keeps; not what either says. */
  readonly findings: readonly RegistrationFinding[];
};

const workshops = [1, 2, 3, 4] as const;

/**
 * What is written of diets: a row for each workshop in which somebody takes part. A diet is written once for each
 * person and workshop: what an organiser corrected or erased since then stays so, and where the answer is another than
 * what stands there, a person compares them.
 *
 * @param writtenOf - the workshops for which a person's diet was written before
 */
export function bringDiets(
  people: readonly BroughtPerson[],
  there: readonly Placed<DietRow>[],
  writtenOf: (id: string) => readonly number[],
): BroughtDiets {
  const byPerson = groupedBy(there, ({ row }) => row.person);
  const brought = people
    .filter(({ entrant }) => !isErased(entrant))
    .map((person) => ({
      person,
      ...ofPerson(wantedOf(person), byPerson.get(person.id) ?? [], writtenOf(person.id)),
    }));
  return {
    rows: brought.flatMap(({ rows }) => rows),
    details: brought.flatMap(({ details }) => details),
    left: brought.filter(({ left }) => left.length > 0).length,
    written: new Map(brought.map(({ person, written }) => [person.id, written] as const)),
    findings: brought.filter(({ isOther }) => isOther).map(({ person }) => otherDiet(person)),
  };
}

function ofPerson(wanted: readonly DietRow[], own: readonly Placed<DietRow>[], before: readonly number[]) {
  const open = wanted.filter(({ workshop }) => !before.includes(workshop ?? 0));
  const rowLike = (row: DietRow) => own.find((each) => isOneDiet(each.row, row));
  const isTold = (row: DietRow) => rowLike(row) !== undefined && own.some((each) => tells(each.row, row));
  const left = wanted.filter((row) => !open.includes(row) && !isTold(row));
  return {
    rows: open.filter((row) => !rowLike(row)),
    details: open.flatMap((row) => {
      const { at, row: before } = rowLike(row) ?? {};
      if (at === undefined || before === undefined || isTold(row)) return [];
      return [
        { at, before, allergy: [before.allergy, row.allergy].filter((text) => text !== "").join("; ") },
      ];
    }),
    left,
    isOther: left.some((row) => own.some((each) => isOfOne(each.row, row))),
    written: [...new Set(open.map(({ workshop }) => workshop ?? 0))],
  };
}

const isOfOne = (one: DietRow, other: DietRow) => one.workshop === other.workshop;
const isOneDiet = (one: DietRow, other: DietRow) =>
  isOfOne(one, other) && one.diet.toLowerCase() === other.diet.toLowerCase();

/** The detail stands there as a whole, beside whichever diet: "kala" is not told by "kalaton". */
const tells = (there: DietRow, { workshop, allergy }: DietRow) =>
  there.workshop === workshop &&
  (allergy === "" || `; ${there.allergy}; `.toLowerCase().includes(`; ${allergy}; `.toLowerCase()));

function otherDiet({ id, entrant }: BroughtPerson): RegistrationFinding {
  const { row = 0 } = entrant.registrations.at(-1) ?? {};
  return { code: "other-diet", severity: "warning", row, who: id, details: {} };
}

/** The newest answer, in every workshop; what the kitchen has to know stands beside the first diet. */
function wantedOf({ id, after, entrant }: BroughtPerson): readonly DietRow[] {
  const { diets = [], detail = "" } =
    entrant.registrations.findLast(({ diet }) => diet.diets.length > 0 || diet.detail !== "")?.diet ?? {};
  const names = diets.length === 0 && detail !== "" ? [""] : diets;
  return attended(after).flatMap((workshop) =>
    names.map((diet, index) => ({ person: id, diet, allergy: index === 0 ? detail : "", workshop })),
  );
}

/** Where no days are known, all. */
function attended(person: PersonAnswers): readonly number[] {
  const days = workshops.filter((workshop) => (person[`d${workshop}`] ?? 0) > 0);
  const isOpen = workshops.every((workshop) => isNoAnswer(person[`d${workshop}`]));
  return isOpen ? workshops : days;
}
