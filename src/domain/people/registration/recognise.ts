import type { Marks } from "./answerMarks";
import { PeopleIndex, type Known, type Recognised } from "./PeopleIndex";
import type {
  PersonAnswers,
  PersonRow,
  Placed,
  Registration,
  RegistrationFinding,
  RegistrationPlace,
} from "./Registration";

/** What is done with somebody who may be there already: left out, put over that person, or taken for another one. */
export type Decision = "skip" | "update" | "add";
export type Decide = (place: RegistrationPlace) => Decision;

/** Somebody of the workbook, of the file, or of both, with all that the file says of them. */
export type Entrant = {
  /** In the workbook; `null` for somebody new. */
  readonly placed: Placed<PersonRow> | null;
  readonly registrations: readonly Registration[];
  /** A person decided that the answers stand over what is in the row. */
  readonly isForced: boolean;
};

export type Recognition = {
  readonly entrants: readonly Entrant[];
  /** Left out until a person decides. */
  readonly asked: readonly Registration[];
  readonly findings: readonly RegistrationFinding[];
};

type Draft = Known & {
  person: PersonAnswers;
  readonly placed: Placed<PersonRow> | null;
  readonly registrations: Registration[];
  isForced: boolean;
};

/**
 * Who of the file is in the workbook already, and who is in the file twice: a later answer of one person adds to the
 * earlier one. Whoever may be somebody else is asked about and not doubled.
 *
 * @param organisationOf - of a team of the workbook
 * @param marksOf - what was brought in before, by a person's id
 */
export function recognise(
  people: readonly Placed<PersonRow>[],
  registrations: readonly Registration[],
  around: {
    readonly organisationOf: (team: string) => string;
    readonly marksOf: (id: string) => Marks | undefined;
    readonly decide: Decide;
  },
): Recognition {
  const [index, waiting] = [new PeopleIndex<Draft>(), new PeopleIndex<Draft>()];
  const drafts: Draft[] = [];
  const [asked, findings]: [Registration[], RegistrationFinding[]] = [[], []];
  const keep = (draft: Draft) => {
    drafts.push(draft);
    index.add(draft);
  };
  for (const placed of people) keep(draftOf(placed, around));
  for (const registration of registrations) {
    const known = { person: registration.person, organisation: organisationIn(registration, around) };
    const found = orWaiting(index.find(known), waiting.find(known));
    const decision = decisionOn(found, registration, around);
    const finding = found.kind === "new" ? null : findingOn(found, decision, registration);
    if (finding) findings.push(finding);
    const draft = { ...known, placed: null, registrations: [registration], isForced: false };
    if (decision === "add") keep(draft);
    else if (decision === "skip" || found.kind === "new") {
      asked.push(registration);
      waiting.add(draft);
    } else {
      found.who.registrations.push(registration);
      found.who.person = { ...found.who.person, ...registration.person };
      index.learn(found.who, registration.person);
      found.who.isForced ||= found.kind !== "same";
    }
  }
  const entrants = drafts.filter((draft) => draft.registrations.length > 0);
  return { entrants, asked, findings };
}

type Found = Recognised<Draft>;

/** Whoever may be the same as somebody who waits for a decision waits too. */
function orWaiting(found: Found, waiting: Found): Found {
  const isSure = found.kind !== "new" && !(found.kind === "same" && found.isByName);
  if (isSure || waiting.kind === "new") return found;
  return { kind: waiting.kind === "name" ? "name" : "mail", who: waiting.who };
}

function decisionOn({ kind }: Found, place: RegistrationPlace, { decide }: Around): Decision {
  if (kind === "new") return "add";
  return kind === "same" ? "update" : decide(place);
}

function findingOn(
  { kind, who }: Exclude<Found, { readonly kind: "new" }>,
  decision: Decision,
  registration: Registration,
): RegistrationFinding | null {
  if (kind !== "same") return question(kind, decision, registration, who);
  return who.registrations.length > 0 ? twice(registration, who) : null;
}

type Around = Parameters<typeof recognise>[2];

function draftOf(placed: Placed<PersonRow>, { organisationOf, marksOf }: Around): Draft {
  const { row } = placed;
  const marks = marksOf(row.id);
  const known = { person: row, organisation: organisationOf(row.team), ...(marks ? { marks } : {}) };
  return { ...known, placed, registrations: [], isForced: false };
}

const organisationIn = ({ team, person }: Registration, { organisationOf }: Around): string =>
  team.organisation ?? organisationOf(person.team ?? "");

/** A name, or else an address. */
export const nameOf = ({ first = "", last = "", email = "" }: PersonAnswers): string =>
  `${first} ${last}`.trim() || email;

function twice({ row, person }: Registration, { registrations }: Draft): RegistrationFinding {
  const other = registrations[0]?.row ?? row;
  return { code: "answered-twice", severity: "warning", row, who: nameOf(person), details: { other } };
}

function question(
  by: "mail" | "name",
  decision: Decision,
  { row, person }: Registration,
  who: Draft,
): RegistrationFinding {
  const code = by === "mail" ? "same-mail" : "same-name";
  const details = { other: nameOf(who.person), otherRow: who.registrations[0]?.row ?? 0, decision };
  const severity = decision === "skip" ? "question" : "warning";
  return { code, severity, row, who: nameOf(person), details };
}
