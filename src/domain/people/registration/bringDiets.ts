import { groupedBy } from "../../shared/groupedBy";
import { isNoAnswer } from "./answerMarks";
import { isErased, type BroughtPerson } from "./bringPeople";
import type { DietRow, PersonAnswers, Placed } from "./Registration";

/** Rows for the sheet of diets. Only counts are told of them. */
export type BroughtDiets = {
  readonly rows: readonly DietRow[];
  /** A detail that a row lacks. */
  readonly details: readonly { readonly at: number; readonly before: DietRow; readonly allergy: string }[];
  /** People whose diet was not written again, because an organiser erased or changed their rows. */
  readonly left: number;
};

const workshops = [1, 2, 3, 4] as const;

/**
 * What is written of diets: a row for each workshop in which somebody takes part. Of a person who was brought in
 * before only workshops that still have a row are looked at: what was erased after a workshop stays erased.
 *
 * @param isKnown - whether the person was brought in before
 */
export function bringDiets(
  people: readonly BroughtPerson[],
  there: readonly Placed<DietRow>[],
  isKnown: (id: string) => boolean,
): BroughtDiets {
  const byPerson = groupedBy(there, ({ row }) => row.person);
  const brought = people
    .filter(({ entrant }) => !isErased(entrant))
    .map((person) => {
      return ofPerson(wantedOf(person), byPerson.get(person.id) ?? [], isKnown(person.id));
    });
  return {
    rows: brought.flatMap(({ rows }) => rows),
    details: brought.flatMap(({ details }) => details),
    left: brought.filter(({ left }) => left > 0).length,
  };
}

function ofPerson(
  wanted: readonly DietRow[],
  own: readonly Placed<DietRow>[],
  isKnown: boolean,
): BroughtDiets {
  const open = isKnown ? wanted.filter((row) => own.some((each) => isOfOne(each.row, row))) : wanted;
  return {
    rows: open.filter((row) => !own.some((each) => isOneDiet(each.row, row))),
    details: own.flatMap(({ at, row }) => {
      const allergy = open.find((each) => isOneDiet(each, row))?.allergy ?? "";
      return allergy !== "" && row.allergy === "" ? [{ at, before: row, allergy }] : [];
    }),
    left: wanted.length - open.length,
  };
}

const isOfOne = (one: DietRow, other: DietRow) => one.workshop === other.workshop;
const isOneDiet = (one: DietRow, other: DietRow) =>
  isOfOne(one, other) && one.diet.toLowerCase() === other.diet.toLowerCase();

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
