export type Role = "professional" | "supervisor" | "developer" | "client";

export type TeamOptions = {
  /** The process crosses organisations: it has exactly one owner. */
  readonly crossesOrganisations?: boolean;
  readonly processOwners?: number;
};

/** A rule that a team breaks; `found` is what was counted. */
export type TeamProblem = {
  readonly code: TeamRule;
  readonly severity: "error" | "warning";
  readonly found: number;
};

type TeamRule =
  | "TEAM_TOO_SMALL"
  | "TEAM_TOO_LARGE"
  | "TOO_MANY_SUPERVISORS"
  | "ONLY_SUPERVISORS_AND_DEVELOPERS"
  | "NO_SUPERVISOR_WARNING"
  | "NO_CLIENT_DEVELOPER_WARNING"
  | "PROCESS_OWNER_NOT_ONE";

const FEWEST = 5;
const MOST = 8;
const MOST_SUPERVISORS = 2;

/**
 * Every rule of a team's make-up that is broken, not the first.
 *
 * @see the organiser's handbook, step 3: 5–8 people, at most 2 supervisors, not only supervisors and developers, one
 * owner of a process that crosses organisations; the generic model for the co-developing client
 */
export function teamRules(
  members: readonly Role[],
  { crossesOrganisations = false, processOwners = 0 }: TeamOptions = {},
): readonly TeamProblem[] {
  const count = (role: Role) => members.filter((each) => each === role).length;
  const [supervisors, developers, clients] = [count("supervisor"), count("developer"), count("client")];
  const size = members.length;
  const error = (code: TeamRule, broken: boolean, found: number): TeamProblem[] =>
    broken ? [{ code, severity: "error", found }] : [];
  const warning = (code: TeamRule, broken: boolean): TeamProblem[] =>
    broken ? [{ code, severity: "warning", found: 0 }] : [];
  return [
    ...error("TEAM_TOO_SMALL", size < FEWEST, size),
    ...error("TEAM_TOO_LARGE", size > MOST, size),
    ...error("TOO_MANY_SUPERVISORS", supervisors > MOST_SUPERVISORS, supervisors),
    ...error("ONLY_SUPERVISORS_AND_DEVELOPERS", size > 0 && supervisors + developers === size, size),
    ...warning("NO_SUPERVISOR_WARNING", supervisors === 0),
    ...warning("NO_CLIENT_DEVELOPER_WARNING", clients === 0),
    ...error("PROCESS_OWNER_NOT_ONE", crossesOrganisations && processOwners !== 1, processOwners),
  ];
}
