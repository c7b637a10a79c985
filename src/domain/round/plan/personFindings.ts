import { comparedKey } from "../../shared/comparedKey";
import { groupedBy } from "../../shared/groupedBy";
import type { PlanFinding, PlanRule } from "./PlanFinding";
import type { PlanRow, RoundPlan } from "./RoundPlan";
import { isCounted } from "./takesPart";

type Person = PlanRow<"personRows">;

/** What the whole sheet knows: its teams, and whose address, name and id stand in several rows. */
type Known = {
  readonly teams: ReadonlySet<string>;
  readonly mails: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
};

/** What may be odd about a person, in which column, and how bad it is. */
type Check = {
  readonly code: PlanRule;
  readonly severity: PlanFinding["severity"];
  readonly column: keyof Person;
  readonly isFound: (person: Person, known: Known) => boolean;
};

export const hasNoName = ({ first, last }: Person): boolean => first === "" || last === "";

const nameOf = ({ first, last, team }: Person): string => comparedKey([first, last, team].join("\n"));

/** In the order of the sheet. */
const checks: readonly Check[] = [
  { code: "NO_NAME", severity: "warning", column: "first", isFound: hasNoName },
  {
    code: "NO_TEAM",
    severity: "error",
    column: "team",
    isFound: ({ team }, { teams }) => !teams.has(comparedKey(team)),
  },
  { code: "NO_ROLE", severity: "warning", column: "role", isFound: ({ role }) => role === null },
  {
    code: "MAIL_TWICE",
    severity: "warning",
    column: "email",
    isFound: ({ email }, { mails }) => email !== "" && mails.has(comparedKey(email)),
  },
  {
    code: "NAME_TWICE",
    severity: "warning",
    column: "last",
    isFound: (person, { names }) => !hasNoName(person) && names.has(nameOf(person)),
  },
  {
    code: "BAD_MAIL",
    severity: "warning",
    column: "email",
    isFound: ({ email }) => email !== "" && !email.includes("@"),
  },
  {
    code: "NO_DAYS",
    severity: "warning",
    column: "d1",
    isFound: ({ d1, d2, d3, d4 }) => [d1, d2, d3, d4].every((days) => (days ?? 0) === 0),
  },
  {
    code: "ID_TWICE",
    severity: "error",
    column: "id",
    isFound: ({ id }, { ids }) => ids.has(comparedKey(id)),
  },
];

/**
 * Everything that is odd about the people who are counted, person by person, as sheet People finds it. Twins count in
 * every row: who has cancelled and registers anew is there twice.
 */
export function personFindings({ rows: { personRows, teamRows } }: RoundPlan): readonly PlanFinding[] {
  const known: Known = {
    teams: new Set(teamRows.flatMap(({ team }) => (team === "" ? [] : [comparedKey(team)]))),
    mails: twins(personRows, ({ email }) => comparedKey(email)),
    names: twins(personRows, nameOf),
    ids: twins(personRows, ({ id }) => comparedKey(id)),
  };
  return personRows.flatMap((person, row): readonly PlanFinding[] => {
    if (!isCounted(person) || person.status === "erased") return [];
    const found = checks.filter(({ isFound }) => isFound(person, known));
    return found.map(({ code, severity, column }) => {
      const at = { table: "personRows", row, column } as const;
      return { code, severity, team: person.team, person: person.id, found: 0, at };
    });
  });
}

/** Keys that stand in more than one row. */
const twins = (people: readonly Person[], keyOf: (person: Person) => string): ReadonlySet<string> =>
  new Set([...groupedBy(people, keyOf)].flatMap(([key, { length }]) => (length > 1 ? [key] : [])));
