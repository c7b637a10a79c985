import type { TeamProblem } from "../../people/teamRules";
import { comparedKey } from "../../shared/comparedKey";
import { emptyRow } from "./emptyPlan";
import type { PlanFinding, PlanRule } from "./PlanFinding";
import type { PlanRow, RoundPlan } from "./RoundPlan";
import { isCounted, takesPart } from "./takesPart";
import { teamMakeUp } from "./teamMakeUp";

type Rows = RoundPlan["rows"];

/** Everything that is odd about the teams that take part, team by team, as sheet Teams finds it. */
export function teamFindings({ rows }: RoundPlan): readonly PlanFinding[] {
  return rows.teamRows.flatMap((team, row) =>
    takesPart(team)
      ? [...ofMakeUp(team, row, rows), ...ofCard(team, row, rows), ...ofSupport(team, row, rows)]
      : [],
  );
}

type Team = PlanRow<"teamRows">;

const sameTeam = (one: string, other: string): boolean => comparedKey(one) === comparedKey(other);

function ofMakeUp(team: Team, row: number, { personRows }: Rows): readonly PlanFinding[] {
  const members = personRows.filter((person) => isCounted(person) && sameTeam(person.team, team.team));
  const at = { table: "teamRows", row, column: "team" } as const;
  const base = { team: team.team, person: "", at };
  if (members.length === 0) return [{ ...base, code: "NO_PEOPLE", severity: "warning", found: 0 }];
  return teamMakeUp(team, members).map(({ code, severity, found }) => {
    return { ...base, code, severity, found, at: { ...at, column: columnOf(code) } };
  });
}

const columnOf = (code: TeamProblem["code"]): string => (code === "PROCESS_OWNER_NOT_ONE" ? "owner" : "team");

function ofCard(team: Team, row: number, { teamRows }: Rows): readonly PlanFinding[] {
  const find = finder(team.team, "teamRows", row);
  const open = (["problem", "process", "goal"] as const).find((column) => team[column] === "");
  return [
    ...find(
      "TEAM_TWICE",
      "error",
      "team",
      teamRows.some((other, at) => at < row && sameTeam(other.team, team.team)),
    ),
    ...find("THREE_QUESTIONS", "warning", open ?? "problem", open !== undefined),
  ];
}

function ofSupport(team: Team, row: number, { supportRows }: Rows): readonly PlanFinding[] {
  const { sponsor, committed, coach, route, willing } = supportRows[row] ?? emptyRow("supportRows");
  const find = finder(team.team, "supportRows", row);
  return [
    ...find(
      "NO_SPONSOR",
      "warning",
      sponsor === "" ? "sponsor" : "committed",
      sponsor === "" || committed !== "yes",
    ),
    ...find("NO_COACH", "warning", "coach", coach === ""),
    ...find("NO_ROUTE", "warning", "route", route === null),
    ...find("NOT_WILLING", "warning", "willing", willing !== "yes"),
  ];
}

const finder =
  (team: string, table: "teamRows" | "supportRows", row: number) =>
  (
    code: PlanRule,
    severity: PlanFinding["severity"],
    column: string,
    isFound: boolean,
  ): readonly PlanFinding[] =>
    isFound ? [{ code, severity, team, person: "", found: 0, at: { table, row, column } }] : [];
