import { forgotten, withTold, type Answer, type Marks } from "./answerMarks";
import { tellingMark } from "./PeopleIndex";
import { mergeAnswers } from "./mergeAnswers";
import type { PersonAnswers, PersonRow, Placed, RegistrationFinding } from "./Registration";
import { nameOf, type Entrant } from "./recognise";

/** Somebody who is added to the people or updated in them. */
export type BroughtPerson = {
  readonly kind: "added" | "updated" | "same";
  readonly id: string;
  /** From 0 in the body of the people; `null` for a row that is new. */
  readonly at: number | null;
  /** What is written, by column; nothing for one that stays as it is. */
  readonly cells: Readonly<Record<string, Answer>>;
  /** What the row holds now and afterwards. */
  readonly before: PersonAnswers;
  readonly after: PersonAnswers;
  readonly marks: Marks;
  readonly entrant: Entrant;
};

export type BroughtPeople = {
  readonly people: readonly BroughtPerson[];
  readonly findings: readonly RegistrationFinding[];
};

/**
 * What the answers make of the people.
 *
 * @param ids - of everybody of whom the workbook holds something; new ones go on from the largest number
 * @param given - for somebody new where the survey does not ask, such as the days of the workshops
 */
export function bringPeople(
  entrants: readonly Entrant[],
  ids: readonly string[],
  marksOf: (id: string) => Marks | undefined,
  given: PersonAnswers,
): BroughtPeople {
  let number = largestNumber(ids);
  const brought = entrants.map((entrant) => {
    const id = entrant.placed?.row.id || `H${++number}`;
    const marks = marksOf(id) ?? new Map<string, string>();
    if (!entrant.placed) return added(id, entrant, given);
    const bring = isErased(entrant) ? erased : updated;
    return bring(id, entrant, entrant.placed, marks);
  });
  return {
    people: brought.map(({ person }) => person),
    findings: brought.flatMap(({ person: { entrant }, kept }) => [
      ...(isErased(entrant) ? [erasedFinding(entrant)] : []),
      ...keptFindings(entrant, kept),
    ]),
  };
}

export const isErased = ({ placed }: Entrant): boolean => placed?.row.status === "erased";

function erasedFinding({ placed, registrations }: Entrant): RegistrationFinding {
  const { row = 0 } = registrations.at(-1) ?? {};
  return { code: "erased-person", severity: "warning", row, who: placed?.row.id ?? "", details: {} };
}

type Brought = { readonly person: BroughtPerson; readonly kept: readonly string[] };

function added(id: string, entrant: Entrant, given: PersonAnswers): Brought {
  const { changes, marks } = mergeAnswers({}, answersOf(entrant), new Map());
  const cells = { id, ...given, status: "registered", ...changes };
  return {
    person: {
      kind: "added",
      id,
      at: null,
      cells,
      before: {},
      after: cells,
      marks: told(entrant, marks),
      entrant,
    },
    kept: [],
  };
}

/** Whoever was erased stays erased, whatever the survey still says, and is forgotten but for being recognised. */
function erased(id: string, entrant: Entrant, { at, row }: Placed<PersonRow>, marks: Marks): Brought {
  return {
    person: { kind: "same", id, at, cells: {}, before: row, after: row, marks: forgotten(marks), entrant },
    kept: [],
  };
}

function updated(id: string, entrant: Entrant, { at, row }: Placed<PersonRow>, before: Marks): Brought {
  const { changes, kept, marks } = mergeAnswers(row, answersOf(entrant), before, entrant.isForced);
  const isUntouched = Object.keys(changes).length === 0;
  // Marks are kept by id: a person who was typed without one gets it.
  const cells = row.id === "" ? { id, ...changes } : changes;
  const kind = isUntouched && row.id !== "" ? "same" : "updated";
  return {
    person: {
      kind,
      id,
      at,
      cells,
      before: row,
      after: { ...row, ...cells },
      marks: told(entrant, marks),
      entrant,
    },
    kept,
  };
}

const told = ({ registrations }: Entrant, marks: Marks): Marks =>
  withTold(
    marks,
    registrations.map(({ person }) => tellingMark(person)),
  );

/** All answers of somebody, the later over the earlier. */
const answersOf = ({ registrations }: Entrant): PersonAnswers =>
  registrations.reduce<PersonAnswers>((sofar, { person }) => ({ ...sofar, ...person }), {});

const largestNumber = (ids: readonly string[]): number =>
  ids.reduce((most, id) => Math.max(most, Number(/^H(\d{1,9})$/i.exec(id)?.[1] ?? 0)), 0);

function keptFindings(entrant: Entrant, kept: readonly string[]): readonly RegistrationFinding[] {
  const { row = 0 } = entrant.registrations.at(-1) ?? {};
  const who = nameOf(entrant.placed?.row ?? {});
  return kept.map((field) => ({
    code: "kept-typed",
    severity: "warning",
    row,
    who,
    details: { field },
  }));
}
