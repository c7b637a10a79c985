import type { SummaryText } from "./fi";

export const en: SummaryText = {
  title: "Summary of the round",
  noRound: "Name of the round",
  on: (day) => `As of ${day}.`,
  made: "Drawn from the round's workbook. After each text, the cell that it comes from. Participants are shown by their codes alone.",
  next: "The next three things",
  nothing: "Nothing that is open has a day.",
  conflicts: "Remarks on the dates",
  noDates: (sheet) => `The workshops have no dates. Type them on sheet ${sheet}, and the other days follow.`,
  timeline: "Timeline",
  teams: "Findings by team",
  noTeams: (sheet) => `There are no teams yet. Type them on sheet ${sheet}.`,
  fine: (teams) => `Nothing to remark: ${teams}.`,
  withoutTeam: "People without a team",
  cells: "Cells that could not be read",
  due: (day, what, owner) => `${day} ${what}${owner === "" ? "" : ` (${owner})`}`,
  late: "late",
  left: (days) => (days < 0 ? "over" : days === 0 ? "today" : days === 1 ? "tomorrow" : `${days} days`),
  groups: (count) => (count === 1 ? "1 group" : `${count} groups`),
  list: (workshop, day, { people, missing, emptyTeams }) => {
    if (people === 0) return `workshop ${workshop}, ${day}: nobody is marked as coming yet`;
    const names = missing === 1 ? "1 name missing" : `${missing} names missing`;
    const teams = emptyTeams === 1 ? "1 team has no people" : `${emptyTeams} teams have no people`;
    const open = [...(missing === 0 ? [] : [names]), ...(emptyTeams === 0 ? [] : [teams])];
    return `workshop ${workshop}, ${day}: ${open.join(", ") || "the names are known"}`;
  },
  total: (findings, errors) =>
    findings === 0
      ? "nothing to remark."
      : `${findings === 1 ? "1 finding" : `${findings} findings`}${errors === 0 ? "" : `, of which errors ${errors}`}.`,
  findings: {
    TEAM_TOO_SMALL: ({ found }) =>
      `The team has ${found === 1 ? "1 person" : `${found} people`}, it must have 5–8 (handbook, step 3). Invite more.`,
    TEAM_TOO_LARGE: ({ found }) =>
      `The team has ${found} people, it must have 5–8 (handbook, step 3). Make it smaller or two teams of it.`,
    TOO_MANY_SUPERVISORS: ({ found }) =>
      `There are ${found} line managers, at most 2 are allowed (handbook, step 3). Take people who do the work instead.`,
    ONLY_SUPERVISORS_AND_DEVELOPERS: () =>
      "The team has only line managers and developers (handbook, step 3). Invite people who work with clients.",
    NO_SUPERVISOR_WARNING: () =>
      "A line manager is missing, at most 2 are allowed (handbook, step 3). Ask the team's manager to join.",
    NO_CLIENT_DEVELOPER_WARNING: () =>
      "A co-developing client is missing (generic model). Ask which client could join.",
    PROCESS_OWNER_NOT_ONE: () =>
      "The process crosses organisations and has no owner (handbook, step 3). Agree on one owner.",
    NO_PEOPLE: () =>
      "The team has no people yet (handbook, step 3: names 14 days before a workshop). Ask for the names.",
    TEAM_TWICE: () =>
      "The same team is there twice, and its people count in both (Läpimurto's rule). Change one of the names.",
    THREE_QUESTIONS: () =>
      "The problem, the client process or management's goal is missing (handbook, step 3). Ask the team.",
    NO_SPONSOR: () =>
      "Management support is not secured (handbook, step 3). Agree on who supports the team and mark the commitment.",
    NO_COACH: () => "A coach is missing (handbook, step 11). Choose a coach for the team.",
    NO_ROUTE: () =>
      "The way of payment is missing (handbook, step 4). Ask whether there is an invoicing agreement.",
    NOT_WILLING: () =>
      "Willingness is not confirmed (handbook, step 3: nobody is made to take part). Ask the team.",
    NO_NAME: ({ people }) =>
      `Name missing: ${people} (handbook, step 3: names 14 days before a workshop). Ask the team for it.`,
    NO_TEAM: ({ people }) =>
      `No team, or one that is not in the list of teams: ${people} (Läpimurto's rule). Choose a team from the list.`,
    NO_ROLE: ({ people }) =>
      `Role missing: ${people} (handbook, step 3: make-up of a team). Choose a role from the list.`,
    NO_DAYS: ({ people }) =>
      `Not one workshop day: ${people} (Läpimurto's rule). Fill in the days or mark as cancelled.`,
    MAIL_TWICE: ({ people }) =>
      `Somebody else has the same e-mail: ${people} (Läpimurto's rule). Remove one row or correct the address.`,
    NAME_TWICE: ({ people }) =>
      `The same name is twice in the team: ${people} (Läpimurto's rule). Remove one row if it is one person.`,
    BAD_MAIL: ({ people }) => `The e-mail has no @: ${people} (Läpimurto's rule). Correct the address.`,
    ID_TWICE: ({ people }) =>
      `Two rows have the same code: ${people} (Läpimurto's rule). Give one of them a code of its own.`,
  },
};
