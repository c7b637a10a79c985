import type { PlanRow } from "../../domain/round/plan/RoundPlan";
import { roundWeeks } from "../../domain/round/plan/roundWeeks";
import type { Workshop } from "../../domain/round/schedule";
import type { MeasureId, OwnId } from "../../domain/measurement/measures";
import type { TeamBook, TeamWork } from "../../domain/team/TeamBook";
import { blankTeam, FIRST_MEASURES } from "../blankTeam";
import type { MeasuresIn } from "./measuresIn";

/** What an organiser has typed about one team, and when the round is. */
export type PlannedTeam = {
  readonly round: string;
  readonly row: PlanRow<"teamRows">;
  readonly support: PlanRow<"supportRows">;
  readonly measures: MeasuresIn;
};

/**
 * The team's workbook as it begins: what the organiser knows already is filled in, one row a week of the round, and
 * nothing that only the team itself may say, such as its consent. Without a measure that is understood it has the first
 * ones.
 */
export function teamOf(
  { round, row, support, measures }: PlannedTeam,
  workshops: readonly Workshop[],
): TeamBook {
  const { start, weeks } = roundWeeks(workshops);
  const own = measures.own.map((name, index) => ({ id: `own_${index + 1}` satisfies OwnId as OwnId, name }));
  const ids: readonly MeasureId[] = [...measures.known, ...own.map(({ id }) => id)];
  const chosen = ids.length === 0 ? FIRST_MEASURES : ids;
  const team = blankTeam(start, chosen, { name: row.team, round }, weeks);
  return {
    ...team,
    own: team.own.map((each) => ({ ...each, name: own.find(({ id }) => id === each.id)?.name ?? "" })),
    work: workOf(team.work, row, support, workshops),
  };
}

function workOf(
  work: TeamWork,
  row: PlannedTeam["row"],
  support: PlannedTeam["support"],
  workshops: readonly Workshop[],
): TeamWork {
  return {
    fields: {
      ...work.fields,
      team: {
        ...work.fields.team,
        organisation: row.organisation,
        process: row.process,
        clientGroup: row.clientGroup,
        crossesOrganisations: row.crosses,
        owner: row.owner,
        decisionPath: support.path,
        managementGoal: row.goal,
        problem: row.problem,
        sponsor: support.sponsor,
        sponsorCommitted: support.committed,
        sponsorDay: support.committedOn,
        coach: [support.coach, support.second].filter((name) => name !== "").join(", "),
        volunteers: support.willing,
      },
    },
    rows: {
      ...work.rows,
      assessmentRows: work.rows.assessmentRows.map((asked) => ({
        ...asked,
        day: workshops[(asked.workshop ?? 0) - 1]?.[0] ?? null,
      })),
    },
  };
}
